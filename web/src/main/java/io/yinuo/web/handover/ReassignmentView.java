package io.yinuo.web.handover;

import io.yinuo.directory.PersonView;
import io.yinuo.handover.ReassignStep;
import io.yinuo.handover.Reassignments;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeskItem;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItem.Candidate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gives an open step to somebody else (改派). */
@Named
@ViewScoped
public class ReassignmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Reassignments reassignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Notices notices;

    private String task;
    private UUID fromId;
    private UUID toId;
    private String reason;
    private transient WorkItem step;
    private transient CaseFile file;

    public void load() {
        fromId = getStep().candidates().stream()
                .map(Candidate::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var takers = getTakers();
        if (takers.size() == 1) {
            toId = takers.get(0).id();
        }
    }

    @TellsRefusals
    public String reassign() {
        reassignments.reassign(new ReassignStep(task, fromId, toId, reason));
        notices.done("reassignment.done", getFile().suggestion().numberLabel());
        return "/suggestion?faces-redirect=true&id=" + getFile().suggestion().id();
    }

    public List<PersonView> getTakers() {
        return reassignments.takers(task);
    }

    public WorkItem getStep() {
        if (task == null) {
            throw new NotFound("TASK_UNKNOWN");
        }
        if (step == null) {
            step = reassignments.step(task);
        }
        return step;
    }

    public CaseFile getFile() {
        if (file == null) {
            file = caseFiles.open(getStep().suggestionId());
        }
        return file;
    }

    /** The step as the file shows it, with who holds it now. */
    public DeskItem getItem() {
        return getFile().open().stream()
                .filter(item -> item.taskId().equals(task))
                .findFirst()
                .orElseThrow(() -> new NotFound("TASK_UNKNOWN"));
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public UUID getToId() {
        return toId;
    }

    public void setToId(UUID toId) {
        this.toId = toId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
