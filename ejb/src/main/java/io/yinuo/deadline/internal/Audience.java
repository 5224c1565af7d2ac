package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.notification.NoticeKind;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a signal reaches: those who can do what is owed, and the further up the stronger it is (rule T14). */
@ApplicationScoped
public class Audience {

    private static final Set<String> BESIDE = Set.of(
            DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT,
            DeadlineAdjustment.UserTasks.RECORD_CONSENT,
            DeadlineAdjustment.UserTasks.RESUME_HANDLING);

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    public Set<UUID> of(Deadline deadline, NoticeKind stage) {
        var matter = suggestions.get(deadline.caseId());
        var people = new LinkedHashSet<UUID>();
        workItems.openOf(matter.id()).stream()
                .filter(item -> binds(deadline, item))
                .flatMap(item -> item.candidates().stream())
                .forEach(candidate -> addAll(people, holders(candidate)));
        if (deadline.kind() == DeadlineKind.COMMITMENT) {
            addAll(people, directory.peopleIn(deadline.sectionId(), Roles.OFFICER).stream());
            addAll(people, directory.peopleIn(deadline.sectionId(), Roles.SECTION_HEAD).stream());
        }
        if ((deadline.isOfTheCase() || deadline.kind().isInner()) && matter.officerId() != null) {
            people.add(matter.officerId());
        }
        if (people.isEmpty()) {
            addAll(people, directory.holding(matter.bureauId(), Roles.SECRETARY).stream());
        }
        addSuperiors(people, matter, deadline, stage);
        return people;
    }

    /** Whether the step is one by which what is owed gets done. */
    private static boolean binds(Deadline deadline, WorkItem item) {
        if (BESIDE.contains(item.element()) || CommitmentFollowUp.STEPS.contains(item.element())) {
            return false;
        }
        var kind = DeadlineKind.ofStep(item.element());
        return deadline.isOfTheCase() || deadline.kind().isInner()
                ? kind == DeadlineKind.REPLY
                : kind == deadline.kind()
                        && (deadline.subjectId().equals(deadline.caseId()) || deadline.subjectId().equals(item.subjectId()));
    }

    private Stream<PersonView> holders(WorkItem.Candidate candidate) {
        return candidate.personId() == null
                ? directory.holding(candidate.bureauId(), candidate.sectionId(), candidate.role()).stream()
                : Stream.of(directory.person(candidate.personId())).filter(PersonView::active);
    }

    /** Of the section that owes it: of a promise its owner, else the one that leads the matter. */
    private void addSuperiors(Set<UUID> people, SuggestionView matter, Deadline deadline, NoticeKind stage) {
        var lead = deadline.sectionId() == null ? matter.leadSectionId() : deadline.sectionId();
        if (stage.compareTo(NoticeKind.URGING) >= 0 && lead != null) {
            addAll(people, directory.peopleIn(lead, Roles.SECTION_HEAD).stream());
        }
        if (stage.compareTo(NoticeKind.SUPERVISION) >= 0 && lead != null) {
            Stream.of(directory.section(lead)).map(section -> section.viceDirectorId()).filter(Objects::nonNull).forEach(people::add);
        }
        if (stage == NoticeKind.CIRCULAR) {
            addAll(people, directory.holding(matter.bureauId(), Roles.DIRECTOR).stream());
            addAll(people, directory.holding(matter.bureauId(), Roles.SUPERVISOR).stream());
        }
    }

    private static void addAll(Set<UUID> people, Stream<PersonView> more) {
        more.map(PersonView::id).forEach(people::add);
    }
}
