package io.yinuo.signoff.internal;

import io.yinuo.signoff.SignOffStepKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which sections are asked to countersign, and what their answers come to (rules O4, O5). */
public final class CountersignPolicy {

    private CountersignPolicy() {}

    /**
     * The sections that have to agree: owners of promises other than the lead, and co-handlers that gave an opinion.
     *
     * @param again false leaves out whoever agreed in an earlier round
     */
    public static List<UUID> sections(
            UUID lead, Collection<UUID> owners, Collection<UUID> coHandlers, List<SignOffStep> before, boolean again) {
        var sections = new LinkedHashSet<>(coHandlers);
        sections.addAll(owners);
        sections.remove(lead);
        if (!again) {
            sections.removeAll(agreed(before));
        }
        return List.copyOf(sections);
    }

    private static Set<UUID> agreed(List<SignOffStep> before) {
        return before.stream()
                .filter(step -> step.step() == SignOffStepKind.COUNTERSIGN && !step.isReturn())
                .map(SignOffStep::sectionId)
                .collect(Collectors.toSet());
    }

    /** One refusal in this round is enough to send the draft back. */
    public static boolean isReturned(List<SignOffStep> steps, int round) {
        return steps.stream().anyMatch(step -> step.isOf(SignOffStepKind.COUNTERSIGN, round) && step.isReturn());
    }
}
