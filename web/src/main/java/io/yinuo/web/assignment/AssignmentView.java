package io.yinuo.web.assignment;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.ObjectToAssignment;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.Redrawn;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.OpenStep;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.StepPages;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The assignment sheet of a case in its three steps: prepared by the office, approved by a leader, taken by a section. */
@Named
@ViewScoped
public class AssignmentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DESK = "/desk?faces-redirect=true";

    @Inject
    StepPages steps;

    @Inject
    Assignments assignments;

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    private String task;
    private int shownVersion;
    private UUID leadSectionId;
    private List<UUID> coSectionIds = new ArrayList<>();
    private String note;
    private UUID officerId;
    private String reason;
    private transient OpenStep step;
    private transient Redrawn redrawn;
    private transient List<io.yinuo.assignment.AssignmentView> sheet;

    public void load() {
        shownVersion = getStep().suggestion().version();
        for (var line : getSheet()) {
            if (line.role() == AssignmentRole.LEAD) {
                leadSectionId = line.sectionId();
            } else {
                coSectionIds.add(line.sectionId());
            }
        }
        if (isAccepting() && getOfficers().size() == 1) {
            officerId = getOfficers().get(0).id();
        }
    }

    @TellsRefusals
    public String prepare() {
        assignments.prepare(new PrepareAssignment(task, shownVersion, leadSectionId, coSectionIds, note));
        return done("assignment.prepared");
    }

    @TellsRefusals
    public String approve() {
        assignments.approve(new DecideAssignment(task, true, note));
        return done("assignment.approved");
    }

    @TellsRefusals
    public String sendBack() {
        assignments.approve(new DecideAssignment(task, false, note));
        return done("assignment.sentBack");
    }

    @TellsRefusals
    public String accept() {
        assignments.accept(new AcceptAssignment(task, officerId));
        return done("assignment.accepted");
    }

    @TellsRefusals
    public String object() {
        assignments.object(new ObjectToAssignment(task, reason));
        return done("assignment.objected");
    }

    private String done(String notice) {
        notices.done(notice, getStep().suggestion().numberLabel());
        return DESK;
    }

    public OpenStep getStep() {
        if (step == null) {
            step = steps.open(task);
        }
        return step;
    }

    /** The lines of the sheet that still count. */
    public List<io.yinuo.assignment.AssignmentView> getSheet() {
        if (sheet == null) {
            sheet = assignments.ofCase(getStep().suggestion().id()).stream()
                    .filter(line -> line.status().isOpen())
                    .toList();
        }
        return sheet;
    }

    /** What a sheet that came back named before; null at any other step, and where it did not come back. */
    public Redrawn getRedrawn() {
        if (redrawn == null && isApproving() && getStep().item().returnedNote() != null) {
            redrawn = assignments.redrawn(getStep().suggestion().id()).orElse(null);
        }
        return redrawn;
    }

    public boolean isPreparing() {
        return UserTasks.PREPARE_ASSIGNMENT.equals(getStep().item().element());
    }

    public boolean isApproving() {
        return UserTasks.APPROVE_ASSIGNMENT.equals(getStep().item().element());
    }

    public boolean isAccepting() {
        return UserTasks.ACCEPT_ASSIGNMENT.equals(getStep().item().element());
    }

    public List<SectionView> getSections() {
        return directory.sections(getStep().suggestion().bureauId()).stream()
                .filter(SectionView::active)
                .toList();
    }

    public List<PersonView> getOfficers() {
        return directory.peopleIn(leadSectionId, Roles.OFFICER);
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public UUID getLeadSectionId() {
        return leadSectionId;
    }

    public void setLeadSectionId(UUID leadSectionId) {
        this.leadSectionId = leadSectionId;
    }

    public List<UUID> getCoSectionIds() {
        return coSectionIds;
    }

    public void setCoSectionIds(List<UUID> coSectionIds) {
        this.coSectionIds = coSectionIds;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public UUID getOfficerId() {
        return officerId;
    }

    public void setOfficerId(UUID officerId) {
        this.officerId = officerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
