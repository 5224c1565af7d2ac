package io.yinuo.commitment.internal;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TermBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What is to be reached and by when, each with the basis on which it stands.
 *
 * @param targetBasis null without a target
 * @param dueBasis null without a day
 * @param duePhrase the words of the letter for which the bureau's rule gave the day, or null
 */
@Embeddable
record Promised(
        String target,
        @Enumerated(EnumType.STRING) TermBasis targetBasis,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) DueKind dueKind,
        @Enumerated(EnumType.STRING) TermBasis dueBasis,
        @Column(updatable = false) String duePhrase) {

    static Promised of(PromisedItem promise) {
        var terms = promise.terms();
        return new Promised(
                promise.target(), terms.targetBasis(), promise.dueOn(), promise.dueKind(), terms.dueBasis(), terms.duePhrase());
    }

    /** The same target keeps its basis, another one stands on the new one. */
    Promised aimed(String newTarget, TermBasis basis) {
        var stands = newTarget == null ? null : newTarget.equals(target) ? targetBasis : basis;
        return new Promised(newTarget, stands, dueOn, dueKind, dueBasis, duePhrase);
    }

    /** The same day keeps its basis, another one stands on the new one. */
    Promised due(DueKind newKind, LocalDate newDay, TermBasis basis) {
        var stands = newDay == null ? null : newDay.equals(dueOn) ? dueBasis : basis;
        return new Promised(target, targetBasis, newDay, newKind, stands, duePhrase);
    }

    boolean isPast(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
