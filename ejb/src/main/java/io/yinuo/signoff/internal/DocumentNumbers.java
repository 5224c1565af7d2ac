package io.yinuo.signoff.internal;

import io.yinuo.directory.BureauView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.NumberStatus;
import io.yinuo.suggestion.MatterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * Allots document numbers (发文字号): one series for each bureau, prefix and year of the signature, without gap or
 * duplicate (rule N3).
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
                .map(each -> series.render(each.reuse()))
                .orElseGet(() -> draw(series, counter, reply.id()));
    }

    private String draw(DocumentCounter.Series series, DocumentCounter counter, UUID replyId) {
        int number = counter.next();
        entities.persist(new DocumentNumber(series, number, replyId, clock.now()));
        entities.flush();
        return series.render(number);
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
