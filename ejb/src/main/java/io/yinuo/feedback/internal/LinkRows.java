package io.yinuo.feedback.internal;

import io.yinuo.feedback.IssuedLink;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links as rows; the last one of a submitter counts. */
@ApplicationScoped
public class LinkRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    WorkClock clock;

    /** Makes a new link in the place of those that the submitter has to this reply. */
    public IssuedLink issue(SuggestionView matter, UUID replyId, SubmitterView submitter, UUID issuedBy) {
        of(replyId).stream().filter(row -> row.submitterId().equals(submitter.id())).forEach(LinkRow::revoke);
        var secret = LinkSecret.random();
        var row = new LinkRow(matter, replyId, submitter.id(), secret, issuedBy, clock.now(), clock.today());
        entities.persist(row);
        return new IssuedLink(submitter.id(), submitter.name(), secret.token(), secret.code(), row.expiresOn());
    }

    /** Links to a reply, the oldest first. */
    public List<LinkRow> of(UUID replyId) {
        return entities.createQuery("select l from LinkRow l where l.replyId = :id order by l.issuedAt, l.id", LinkRow.class)
                .setParameter("id", replyId)
                .getResultList();
    }

    public Optional<LinkRow> last(UUID replyId, UUID submitterId) {
        return of(replyId).stream().filter(row -> row.submitterId().equals(submitterId)).reduce((earlier, later) -> later);
    }

    /**
     * The link of that token, locked, so that codes are tried one after the other.
     *
     * @throws NotFound {@code LINK_UNKNOWN}
     */
    public LinkRow lock(LinkSecret typed) {
        return entities.createQuery("select l from LinkRow l where l.tokenDigest = :digest", LinkRow.class)
                .setParameter("digest", typed.tokenDigest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("LINK_UNKNOWN"));
    }
}
