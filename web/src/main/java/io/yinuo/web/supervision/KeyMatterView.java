package io.yinuo.web.supervision;

import io.yinuo.directory.PersonView;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.LiftSupervision;
import io.yinuo.supervision.ReportProgress;
import io.yinuo.supervision.SupervisionView;
import io.yinuo.supervision.Supervisions;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who leads and presses a key matter, its plan, what was reported, and what deputies said (重点督办). */
@Named
@ViewScoped
public class KeyMatterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Supervisions supervisions;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    WorkClock clock;

    private UUID id;
    private int version;
    private UUID leaderId;
    private String supervisor;
    private String supervisorOffice;
    private String reason;
    private LocalDate reportedOn;
    private String text;
    private PlanForm plan;
    private PollForm poll;
    private transient SupervisionView supervision;
    private transient CaseFile file;

    public void load() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        reportedOn = clock.today();
        poll = new PollForm();
        poll.setHeldOn(clock.today());
        supervision = supervisions.ofCase(id).orElse(null);
        if (supervision != null) {
            version = supervision.version();
            leaderId = supervision.leaderId();
            supervisor = supervision.supervisor();
            supervisorOffice = supervision.supervisorOffice();
            plan = PlanForm.of(supervision);
        }
    }

    @TellsRefusals
    public String arrange() {
        supervisions.arrange(new ArrangeSupervision(id, version, leaderId, supervisor, supervisorOffice));
        return done("keyMatter.arranged");
    }

    @TellsRefusals
    public String lift() {
        supervisions.lift(new LiftSupervision(id, version, reason));
        return done("keyMatter.lifted");
    }

    @TellsRefusals
    public String savePlan() {
        supervisions.plan(plan.command(id, version));
        return done("keyMatter.planned");
    }

    @TellsRefusals
    public String report() {
        supervisions.report(new ReportProgress(id, reportedOn, text));
        return done("keyMatter.reported");
    }

    @TellsRefusals
    public String recordPoll() {
        supervisions.poll(poll.command(id));
        return done("keyMatter.polled");
    }

    private String done(String notice) {
        notices.done(notice);
        return "/keyMatter?faces-redirect=true&id=" + id;
    }

    public SupervisionView getSupervision() {
        if (supervision == null) {
            supervision = supervisions.ofCase(id).orElse(null);
        }
        return supervision;
    }

    /** Whether the matter is under supervision now. */
    public boolean isInForce() {
        return getSupervision() != null && getSupervision().inForce();
    }

    public CaseFile getFile() {
        if (file == null) {
            file = caseFiles.open(id);
        }
        return file;
    }

    /** Whether the reader arranges the supervision and records what deputies said. */
    public boolean isOffice() {
        var bureau = getFile().suggestion().bureauId();
        return shell.actor().holds(Roles.SECRETARY, bureau) || shell.actor().holds(Roles.REVIEWER, bureau);
    }

    public boolean isMayArrange() {
        return isOffice() && getFile().suggestion().status() != SuggestionStatus.CLOSED;
    }

    /** Whether the reader plans and reports. */
    public boolean isMayReport() {
        var section = getFile().suggestion().leadSectionId();
        boolean leads = section != null
                && (shell.actor().holdsInSection(Roles.OFFICER, section)
                        || shell.actor().holdsInSection(Roles.SECTION_HEAD, section));
        return isInForce() && (leads || isOffice());
    }

    public List<PersonView> getLeaders() {
        return supervisions.leaders(getFile().suggestion().bureauId());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public PlanForm getPlan() {
        return plan;
    }

    public PollForm getPoll() {
        return poll;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getLeaderId() {
        return leaderId;
    }

    public void setLeaderId(UUID leaderId) {
        this.leaderId = leaderId;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public String getSupervisorOffice() {
        return supervisorOffice;
    }

    public void setSupervisorOffice(String supervisorOffice) {
        this.supervisorOffice = supervisorOffice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
