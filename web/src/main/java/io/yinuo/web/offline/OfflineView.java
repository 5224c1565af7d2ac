package io.yinuo.web.offline;

import io.yinuo.commitment.ReportKind;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.SheetLineView;
import io.yinuo.register.Sheets;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.Decision;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.workflow.WorkItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Types in what somebody decided on paper or in another system (线下办理补录). */
@Named
@ViewScoped
public class OfflineView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfflineSteps offline;

    @Inject
    OfflineCommands commands;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Sheets sheets;

    @Inject
    Drafting drafting;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private OfflineForm form;
    private transient WorkItem step;
    private transient CaseFile file;
    private transient SheetLineView line;

    public void load() {
        if (StepShape.of(getStep().element()).isEmpty()) {
            throw new StateConflict("TASK_OTHER_STEP");
        }
        form = new OfflineForm(clock.today());
        var deciders = getDeciders();
        if (deciders.size() == 1) {
            form.setDecidedBy(deciders.get(0).id());
        }
        if (getShape() == StepShape.RULING) {
            form.propose(getLine());
        }
        if (getShape() == StepShape.DRAFT) {
            form.ask(draft(reply().orElseThrow(() -> new NotFound("REPLY_UNKNOWN"))));
        }
    }

    @TellsRefusals
    public String record() {
        var scan = form.scan();
        offline.record(form.toCommand(task, scan), commands.of(getStep(), form, scan, reply().orElse(null)));
        notices.done("offline.done", getFile().suggestion().numberLabel());
        return "/suggestion?faces-redirect=true&id=" + getStep().suggestionId();
    }

    private OfflineDraftForm draft(ReplyView reply) {
        return new OfflineDraftForm(reply, drafting.draft(reply.id(), 0), getFile().suggestion().requests());
    }

    private Optional<ReplyView> reply() {
        return ReplyInHand.named(getStep().subjectId(), drafting.repliesOf(getStep().suggestionId()));
    }

    public StepShape getShape() {
        return StepShape.of(getStep().element()).orElseThrow();
    }

    public List<PersonView> getDeciders() {
        return offline.deciders(task);
    }

    /** The officers among whom the section that takes the matter names one. */
    public List<PersonView> getOfficers() {
        return getStep().sectionId() == null ? List.of() : directory.peopleIn(getStep().sectionId(), Roles.OFFICER);
    }

    /** The line of the sheet on which a section objected. */
    public SheetLineView getLine() {
        if (line == null) {
            line = sheets.ofTask(task).lines().stream()
                    .filter(each -> each.matter().id().equals(getStep().suggestionId()))
                    .filter(each -> each.status().isOpen())
                    .findFirst()
                    .orElseThrow(() -> new NotFound("SHEET_UNKNOWN"));
        }
        return line;
    }

    /** The sections to which a matter can go. */
    public List<SectionView> getSections() {
        return directory.sections(getStep().bureauId()).stream().filter(SectionView::active).toList();
    }

    public ReportKind[] getReportKinds() {
        return ReportKind.values();
    }

    /** The classes of result that the bureau has. */
    public List<ReplyOutcome> getOutcomes() {
        return ReplyOutcome.of(directory.bureau(getStep().bureauId()).outcomeSet());
    }

    public Disclosure[] getDisclosures() {
        return Disclosure.values();
    }

    public AnswerState[] getStates() {
        return AnswerState.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public WorkItem getStep() {
        if (task == null) {
            throw new NotFound("TASK_UNKNOWN");
        }
        if (step == null) {
            step = offline.step(task);
        }
        return step;
    }

    public CaseFile getFile() {
        if (file == null) {
            file = caseFiles.open(getStep().suggestionId());
        }
        return file;
    }

    public OfflineForm getForm() {
        return form;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
