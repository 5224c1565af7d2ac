package io.yinuo.handover.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.StepKind;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItem.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may give a step to somebody else, and who could take it (rules HO1 and HO2). */
@ApplicationScoped
public class TakerPolicy {

    @Inject
    Directory directory;

    /** @throws Forbidden {@code REASSIGN_OFFICE_OR_HEAD} unless the office, or the head of the section whose step it is */
    public static void requireRight(Actor actor, WorkItem step, SuggestionView matter) {
        var section = sectionOf(step, matter);
        boolean heads = section != null && actor.holdsInSection(Roles.SECTION_HEAD, section);
        if (!heads && !actor.holdsAnyOf(Roles.OFFICE, matter.bureauId())) {
            throw new Forbidden("REASSIGN_OFFICE_OR_HEAD");
        }
    }

    /** @throws StateConflict {@code STEP_NOT_REASSIGNED} for a signature, which is authorised, and for a rating */
    public static void requireReassignable(WorkItem step) {
        if (StepKinds.of(step.element()) == StepKind.SIGNATURE
                || step.element().equals(SuggestionHandling.UserTasks.RATE_REPLY)) {
            throw new StateConflict("STEP_NOT_REASSIGNED");
        }
    }

    /** The section whose step it is; null where it is the office's or a leader's. */
    private static UUID sectionOf(WorkItem step, SuggestionView matter) {
        return StepKinds.isDraft(step.element()) ? matter.leadSectionId() : step.sectionId();
    }

    /** The person whom the step names, or empty while a role holds it. */
    public static Optional<UUID> named(WorkItem step) {
        return step.candidates().stream().map(Candidate::personId).filter(person -> person != null).findFirst();
    }

    /** Who could take it in the place of the one whom it names, by name. */
    public List<PersonView> takers(WorkItem step, SuggestionView matter) {
        var now = named(step);
        return holders(step, matter)
                .filter(person -> now.stream().noneMatch(person.id()::equals))
                .distinct()
                .sorted(Comparator.comparing(PersonView::name))
                .toList();
    }

    private Stream<PersonView> holders(WorkItem step, SuggestionView matter) {
        if (StepKinds.isDraft(step.element())) {
            return directory.peopleIn(matter.leadSectionId(), Roles.OFFICER).stream();
        }
        var concerned = step.candidates().stream()
                .filter(candidate -> named(step).isEmpty() || candidate.personId() != null);
        return concerned.flatMap(candidate -> candidate.role() == null
                ? peers(candidate.personId(), matter.bureauId())
                : directory.holding(matter.bureauId(), candidate.sectionId(), candidate.role()).stream());
    }

    /** Those who hold the role in which the person was named: an office director decides sheets where the bureau says so. */
    private Stream<PersonView> peers(UUID personId, UUID bureauId) {
        return Stream.of(Roles.VICE_DIRECTOR, Roles.REVIEWER)
                .map(role -> directory.holding(bureauId, role))
                .filter(holders -> holders.stream().anyMatch(holder -> holder.id().equals(personId)))
                .findFirst()
                .orElseGet(() -> directory.holding(bureauId, Roles.VICE_DIRECTOR))
                .stream();
    }
}
