package io.yinuo.signoff.internal;

import io.yinuo.directory.BureauView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.NumberStatus;
import io.yinuo.suggestion.MatterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Allots document numbers (发文字号): one series for each bureau, prefix and year of the signature, without gap or
 * duplicate (rule N3). Numbers that another office system gave stand beside them and are passed over (rule N7).
 *
 * <p>The counter's row is the last lock that a numbering takes, so that two secretaries wait for one another only while
 * the second half of a commit runs.
 */
@ApplicationScoped
public class DocumentNumbers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentCounters counters;

    @Inject
    WorkClock clock;

    /**
     * Draws the next number for a signed reply, or the one that was kept for it, and gives it as printed.
     *
     * <p>A kept number that cannot stand on the letter any more, because it is signed in another year, is voided for the
     * reason for which it was kept (rule W2).
     */
    public String allot(ReplyView reply, BureauView bureau, MatterKind kind) {
        var series = new DocumentCounter.Series(bureau.id(), prefix(reply, bureau, kind), reply.signedOn().getYear());
        var counter = counters.lock(series);
        var kept = held(reply.id(), NumberStatus.KEPT);
        kept.stream().filter(each -> !each.isOf(series)).forEach(DocumentNumber::expire);
        return kept.stream()
                .filter(each -> each.isOf(series))
                .findFirst()
                .map(DocumentNumber::reuse)
                .orElseGet(() -> draw(series, counter, reply.id()));
    }

    private String draw(DocumentCounter.Series series, DocumentCounter counter, UUID replyId) {
        int number = counter.next();
        while (find(series, number).isPresent()) {
            number = counter.next();
        }
        entities.persist(new DocumentNumber(series, number, replyId, clock.now()));
        entities.flush();
        return series.render(number);
    }

    /**
     * Puts the number on a letter that another office system gave it; a number that was kept for it is voided (rule N7).
     *
     * @throws InvalidInput {@code OUTSIDE_NUMBER_TAKEN} when the bureau has that number already, on a letter or void
     */
    String take(ReplyView reply, OutsideNumber given) {
        var series = given.series(reply.bureauId());
        counters.lock(series);
        var found = find(series, given.sequence());
        held(reply.id(), NumberStatus.KEPT).stream()
                .filter(each -> found.orElse(null) != each)
                .forEach(DocumentNumber::expire);
        if (found.isEmpty()) {
            entities.persist(DocumentNumber.outside(series, given.sequence(), reply.id(), clock.now()));
            return series.render(given.sequence());
        }
        return found.filter(each -> each.isKeptFor(reply.id()))
                .map(DocumentNumber::reuse)
                .orElseThrow(() -> new InvalidInput("outsideNumber", "OUTSIDE_NUMBER_TAKEN", series.render(given.sequence())));
    }

    private Optional<DocumentNumber> find(DocumentCounter.Series series, int sequence) {
        return entities.createQuery(
                        "select n from DocumentNumber n where n.bureauId = :bureau and n.prefix = :prefix"
                                + " and n.year = :year and n.sequence = :sequence",
                        DocumentNumber.class)
                .setParameter("bureau", series.bureauId())
                .setParameter("prefix", series.prefix())
                .setParameter("year", series.year())
                .setParameter("sequence", sequence)
                .getResultStream()
                .findFirst();
    }

    /** Takes the number off a letter whose signature is withdrawn. */
    public void release(UUID replyId, NumberFate fate, String reason, UUID by) {
        held(replyId, NumberStatus.IN_USE).forEach(number -> number.release(fate, reason, by, clock.now()));
    }

    private List<DocumentNumber> held(UUID replyId, NumberStatus status) {
        return entities.createQuery(
                        "select n from DocumentNumber n where n.replyId = :reply and n.status = :status", DocumentNumber.class)
                .setParameter("reply", replyId)
                .setParameter("status", status)
                .getResultList();
    }

    private static String prefix(ReplyView reply, BureauView bureau, MatterKind kind) {
        return reply.isContribution() ? bureau.contributionPrefix() : kind.settingsOf(bureau).documentPrefix();
    }
}
