package io.yinuo.workflow.internal;

import io.yinuo.processes.CaseVariables;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.ReturnNotes;
import io.yinuo.workflow.StepOpened;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItem.Candidate;
import io.yinuo.workflow.WorkItemDueDates;
import io.yinuo.workflow.WorkItemDueDates.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Writes each task of the engine into our work list, in the engine's transaction.
 *
 * <p>The model says who may act: an assignee is a person's id, a candidate group is a role of the bureau
 * ({@code SECRETARY}) or of one section ({@code SECTION_HEAD@<section id>}); an empty one names nobody.
 */
@ApplicationScoped
class WorkItemProjection implements TaskProjection {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WorkClock clock;

    @Inject
    private Instance<WorkItemDueDates> dueDates;

    @Inject
    private Instance<ReturnNotes> returnNotes;

    @Inject
    private Event<StepOpened> opened;

    @Override
    public void taskCreated(DelegateTask task) {
        var suggestionId = id(task, CaseVariables.SUGGESTION_ID.name());
        var subjectId = UUID.fromString(task.getExecution().getProcessBusinessKey());
        var element = task.getTaskDefinitionKey();
        opened.fire(new StepOpened(suggestionId, subjectId, element));
        var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).toList();
        entities.persist(row(
                task.getId(), suggestionId, subjectId, id(task, CaseVariables.BUREAU_ID.name()), element, task.getAssignee(), groups));
    }

    /** The step as it waits from now on, for those whom the model names. */
    WorkItemRow row(
            String taskId, UUID suggestionId, UUID subjectId, UUID bureauId, String element, String assignee, List<String> groups) {
        var due = dueDates.isResolvable() ? dueDates.get().of(element, suggestionId, subjectId) : Due.NEVER;
        var note = returnNotes.stream()
                .flatMap(notes -> notes.noteOn(element, subjectId).stream())
                .findFirst()
                .orElse(null);
        var item = new WorkItem(
                taskId, suggestionId, subjectId, bureauId, element, clock.recordedAt(), due.on(), null, note,
                candidates(assignee, groups, bureauId));
        return new WorkItemRow(item, due.kind());
    }

    @Override
    public void taskEnded(DelegateTask task) {
        entities.find(WorkItemRow.class, task.getId()).close(clock.now());
    }

    private static UUID id(DelegateTask task, String variable) {
        return UUID.fromString((String) task.getVariable(variable));
    }

    private static List<Candidate> candidates(String assignee, List<String> groups, UUID bureauId) {
        var candidates = new ArrayList<Candidate>();
        if (assignee != null && !assignee.isBlank()) {
            candidates.add(new Candidate(null, bureauId, null, UUID.fromString(assignee)));
        }
        groups.stream().filter(group -> !group.isBlank()).map(group -> holderOfRole(group, bureauId)).forEach(candidates::add);
        return candidates;
    }

    private static Candidate holderOfRole(String group, UUID bureauId) {
        int at = group.indexOf('@');
        return at < 0
                ? new Candidate(group, bureauId, null, null)
                : new Candidate(group.substring(0, at), bureauId, UUID.fromString(group.substring(at + 1)), null);
    }
}
