package io.yinuo.signoff.internal;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A promise as it stood when the section that is to keep it agreed to the draft. */
@Embeddable
record AgreedPromise(
        int position, String exactWords, String target, LocalDate dueOn, @Enumerated(EnumType.STRING) DueKind dueKind) {

    static List<AgreedPromise> of(List<PromisedItem> promises) {
        var agreed = new ArrayList<AgreedPromise>();
        promises.forEach(promise -> agreed.add(new AgreedPromise(
                agreed.size() + 1, promise.exactWords(), promise.target(), promise.dueOn(), promise.dueKind())));
        return agreed;
    }

    /** Whether the draft still says just this. */
    boolean isFor(PromisedItem promise) {
        return exactWords.equals(promise.exactWords())
                && textOf(target).equals(textOf(promise.target()))
                && Objects.equals(dueOn, promise.dueOn())
                && dueKind == promise.dueKind();
    }

    private static String textOf(String optional) {
        return optional == null ? "" : optional.strip();
    }
}
