package io.yinuo.handover.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.directory.Substitution;
import io.yinuo.directory.Substitutions;
import io.yinuo.handover.HeldItem;
import io.yinuo.handover.HeldKind;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.supervision.KeyLeaders;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that a person holds by name (rule HO3); a deputy's own rating is nobody else's. */
@ApplicationScoped
public class Holdings {

    @Inject
    Directory directory;

    @Inject
    Substitutions substitutions;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    KeyLeaders keyLeaders;

    @Inject
    TakerPolicy takers;

    @Inject
    Drafters drafters;

    /** Matters first, then steps, sections, key matters and arrangements. */
    public List<HeldItem> of(PersonView person) {
        return Stream.of(drafting(person), steps(person), oversight(person), leadership(person), arrangements(person))
                .flatMap(items -> items)
                .toList();
    }

    private Stream<HeldItem> drafting(PersonView person) {
        return suggestions.openDraftedBy(person.bureauId(), person.id()).stream()
                .map(matter -> new HeldItem(
                        HeldKind.DRAFTING, matter.id().toString(), matter.id(), matter.numberText(), matter.title(), null,
                        others(directory.peopleIn(matter.leadSectionId(), Roles.OFFICER), person.id())));
    }

    private Stream<HeldItem> steps(PersonView person) {
        return workItems.naming(person.bureauId(), person.id()).stream()
                .filter(step -> !StepKinds.isDraft(step.element()) || drafters.isFurther(step))
                .filter(step -> !step.element().equals(SuggestionHandling.UserTasks.RATE_REPLY))
                .map(step -> step(step, suggestions.get(step.suggestionId())));
    }

    private HeldItem step(WorkItem step, SuggestionView matter) {
        return new HeldItem(
                HeldKind.STEP, step.taskId(), matter.id(), matter.numberText(), matter.title(), step.element(),
                takers.takers(step, matter));
    }

    private Stream<HeldItem> oversight(PersonView person) {
        return directory.sections(person.bureauId()).stream()
                .filter(section -> person.id().equals(section.viceDirectorId()))
                .map(section -> oversight(section, person.id()));
    }

    private HeldItem oversight(SectionView section, UUID personId) {
        return new HeldItem(
                HeldKind.OVERSIGHT, section.id().toString(), null, null, section.name(), null,
                others(directory.holding(section.bureauId(), Roles.VICE_DIRECTOR), personId));
    }

    private Stream<HeldItem> leadership(PersonView person) {
        var led = keyLeaders.ledBy(person.id());
        var leaders = led.isEmpty() ? List.<PersonView>of() : others(keyLeaders.whoMayLead(person.bureauId()), person.id());
        return led.stream()
                .map(suggestions::get)
                .map(matter -> new HeldItem(
                        HeldKind.LEADERSHIP, matter.id().toString(), matter.id(), matter.numberText(), matter.title(), null, leaders));
    }

    private Stream<HeldItem> arrangements(PersonView person) {
        return substitutions.of(person.id()).stream().map(Holdings::arrangement);
    }

    private static HeldItem arrangement(Substitution one) {
        var names = String.join("、", one.substitute(), one.absent());
        return new HeldItem(HeldKind.SUBSTITUTION, one.id().toString(), null, null, names, null, List.of());
    }

    private static List<PersonView> others(List<PersonView> people, UUID personId) {
        return people.stream().filter(person -> !person.id().equals(personId)).toList();
    }
}
