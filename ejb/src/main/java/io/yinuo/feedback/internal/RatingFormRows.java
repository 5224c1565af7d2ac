package io.yinuo.feedback.internal;

import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.feedback.RatingFormStatus;
import io.yinuo.feedback.RatingFormView;
import io.yinuo.paper.PaperExchanged;
import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The forms as rows. */
@ApplicationScoped
public class RatingFormRows {

    private static final int MOST_ON_A_DESK = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Directory directory;

    /** @throws StateConflict {@code RATING_FORM_TWICE} while one of the same submitter to the same reply waits */
    public void add(RatingFormRow form) {
        boolean waiting = ofCase(form.suggestionId()).stream()
                .filter(other -> other.status() == RatingFormStatus.ENTERED)
                .anyMatch(other -> other.replyId().equals(form.replyId())
                        && other.submitterId().equals(form.submitterId()));
        if (waiting) {
            throw new StateConflict("RATING_FORM_TWICE");
        }
        entities.persist(form);
    }

    /** @throws NotFound {@code RATING_FORM_UNKNOWN} */
    public RatingFormRow get(UUID id) {
        return known(id == null ? null : entities.find(RatingFormRow.class, id));
    }

    /** The form, locked, so that of two answers at once the second sees the first. */
    public RatingFormRow lock(UUID id) {
        return known(id == null ? null : entities.find(RatingFormRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static RatingFormRow known(RatingFormRow form) {
        if (form == null) {
            throw new NotFound("RATING_FORM_UNKNOWN");
        }
        return form;
    }

    /** The forms of a case, oldest first. */
    public List<RatingFormRow> ofCase(UUID suggestionId) {
        return entities.createQuery(
                        "select f from RatingFormRow f where f.suggestionId = :id order by f.enteredAt, f.id", RatingFormRow.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** Forms in these bureaus that wait and that somebody else typed in, oldest first. */
    public List<RatingFormRow> openIn(Set<UUID> bureaus, UUID second) {
        return entities.createQuery(
                        """
                        select f from RatingFormRow f where f.bureauId in :bureaus and f.status = :status
                          and f.enteredBy <> :second order by f.enteredAt, f.id""",
                        RatingFormRow.class)
                .setParameter("bureaus", bureaus)
                .setParameter("status", RatingFormStatus.ENTERED)
                .setParameter("second", second)
                .setMaxResults(MOST_ON_A_DESK)
                .getResultList();
    }

    /** A scan that belonged elsewhere was exchanged. */
    public void paperExchanged(@Observes PaperExchanged exchange) {
        entities.createQuery("select f from RatingFormRow f where f.paperId = :wrong", RatingFormRow.class)
                .setParameter("wrong", exchange.wrongId())
                .getResultStream()
                .forEach(form -> form.shownBy(exchange.rightId()));
    }

    public RatingFormView view(RatingFormRow form, Actor reader) {
        var matter = suggestions.get(form.suggestionId());
        var submitter = matter.submitters().stream()
                .filter(each -> each.id().equals(form.submitterId()))
                .findFirst()
                .orElseThrow();
        boolean open = form.status() == RatingFormStatus.ENTERED;
        return new RatingFormView(
                form.id(), form.suggestionId(), matter.numberLabel(), matter.title(), form.replyId(),
                replies.get(form.replyId()).documentNumber(), submitter.id(), submitter.name(), form.attitude(),
                form.result(), form.remark(), form.signedOn(), form.paperId(), form.status(), name(form.enteredBy()),
                form.enteredAt(), name(form.answeredBy()), form.answeredAt(), form.reason(),
                open && !form.enteredBy().equals(reader.personId()), form.version());
    }

    private String name(UUID personId) {
        return personId == null ? null : directory.person(personId).name();
    }
}
