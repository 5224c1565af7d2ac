package io.yinuo.signoff.internal;

import io.yinuo.drafting.PromisedItem;
import io.yinuo.signoff.SignOffStepKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Which sections have to countersign, who has agreed, and what the answers come to (rules O4, O5, O8). */
public final class CountersignPolicy {

    private CountersignPolicy() {}

    /** The sections that have to agree: those that owe promises or help, without the lead, and co-handlers that gave an opinion. */
    public static List<UUID> sections(UUID lead, List<PromisedItem> promises, Collection<UUID> coHandlers) {
        var sections = new LinkedHashSet<>(coHandlers);
        promises.stream().map(PromisedItem::ownerSectionId).filter(Objects::nonNull).forEach(sections::add);
        promises.forEach(promise -> sections.addAll(promise.terms().coOwnerSectionIds()));
        sections.remove(lead);
        return List.copyOf(sections);
    }

    /**
     * Whether the section's last answer was an agreement to all that the draft now promises for it; words that it has not
     * seen are not agreed to (rule O8).
     *
     * @param steps of the reply, oldest first
     */
    public static boolean hasAgreed(UUID section, List<PromisedItem> promises, List<SignOffStep> steps) {
        var owed = owedBy(section, promises);
        return steps.stream()
                .filter(step -> step.step() == SignOffStepKind.COUNTERSIGN && section.equals(step.sectionId()))
                .reduce((earlier, later) -> later)
                .filter(last -> last.agreesTo(owed))
                .isPresent();
    }

    /** The promises that the section is to keep, or to help with. */
    public static List<PromisedItem> owedBy(UUID section, List<PromisedItem> promises) {
        return promises.stream()
                .filter(promise -> section.equals(promise.ownerSectionId())
                        || promise.terms().coOwnerSectionIds().contains(section))
                .toList();
    }

    /** One refusal in this round is enough to send the draft back. */
    public static boolean isReturned(List<SignOffStep> steps, int round) {
        return steps.stream().anyMatch(step -> step.isOf(SignOffStepKind.COUNTERSIGN, round) && step.isReturn());
    }
}
