package io.yinuo.commitment.internal;

import io.yinuo.commitment.ExplanationKind;
import io.yinuo.commitment.ReportKind;
import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.FurtherLetter.TakenUp;
import io.yinuo.drafting.Replies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells of settled promises what a further reply begins with: nothing that the deputy may not read anyway (rule PR18). */
@ApplicationScoped
public class TakenUpPromises {

    @Inject
    CommitmentRows rows;

    @Inject
    Replies replies;

    /** @param promise that was kept or explained */
    public TakenUp of(Commitment promise) {
        boolean kept = promise.settledAsKept().orElseThrow();
        var letter = replies.get(promise.replyId());
        return new TakenUp(
                new AnsweredPromise(promise.id(), promise.exactWords(), promise.ownerSectionId(), kept),
                letter.documentNumber(), letter.signedOn(), kept ? reported(promise) : explained(promise));
    }

    private String reported(Commitment promise) {
        return rows.reports(promise.id()).stream()
                .filter(each -> each.isOf(ReportKind.DONE) && each.isDisclosed())
                .findFirst()
                .map(each -> each.evidence().text())
                .orElse("");
    }

    private String explained(Commitment promise) {
        return rows.explanations(promise.id()).stream()
                .filter(each -> each.isOf(ExplanationKind.IMPOSSIBLE) && each.isApproved())
                .findFirst()
                .map(ExplanationRow::text)
                .orElse("");
    }
}
