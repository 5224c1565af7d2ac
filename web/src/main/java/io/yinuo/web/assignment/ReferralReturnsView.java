package io.yinuo.web.assignment;

import io.yinuo.assignment.AnswerReturn;
import io.yinuo.assignment.AskReturn;
import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReferralReturns;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asks the referrer to take a matter back, and records what it said (退办). */
@Named
@ViewScoped
public class ReferralReturnsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<SuggestionStatus> ASKABLE = EnumSet.of(
            SuggestionStatus.REGISTERED, SuggestionStatus.ASSIGNING, SuggestionStatus.ASSIGNED, SuggestionStatus.HANDLING);

    @Inject
    ReferralReturns returns;

    @Inject
    CaseFiles files;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private UUID id;
    private LocalDate lastDay;
    private String reason;
    private String proposedUnit;
    private LocalDate askedOn;
    private LocalDate answeredOn;
    private String answeredBy;
    private String newUnit;
    private String note;
    private ReferralReturnView pending;
    private transient List<ReferralReturnView> shown;
    private transient SuggestionView matter;

    /** @throws NotFound when the case is not there or may not be seen */
    public void load() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        lastDay = returns.lastDay(id);
        pending = getShown().stream().filter(each -> each.status() == ReturnStatus.PENDING).findFirst().orElse(null);
        askedOn = clock.today();
        answeredOn = clock.today();
        newUnit = pending == null ? null : pending.proposedUnit();
    }

    @TellsRefusals
    public String ask() {
        returns.ask(new AskReturn(id, reason, proposedUnit, askedOn));
        notices.done("returns.asked");
        return "/referralReturns?faces-redirect=true&id=" + id;
    }

    @TellsRefusals
    public String answer(boolean accepted) {
        returns.answer(new AnswerReturn(
                pending.id(), pending.version(), accepted, answeredOn, answeredBy, newUnit, note));
        notices.done(accepted ? "returns.accepted" : "returns.refused");
        return "/suggestion?faces-redirect=true&id=" + id;
    }

    public boolean isToAsk() {
        return pending == null && ASKABLE.contains(getMatter().status());
    }

    public boolean isLate() {
        return pending == null && !ASKABLE.contains(getMatter().status())
                && getShown().stream().noneMatch(each -> each.status() == ReturnStatus.ACCEPTED);
    }

    public boolean isOver() {
        return clock.today().isAfter(lastDay);
    }

    public ReferralReturnView getPending() {
        return pending;
    }

    public List<ReferralReturnView> getShown() {
        if (shown == null) {
            shown = returns.ofCase(id);
        }
        return shown;
    }

    public SuggestionView getMatter() {
        if (matter == null) {
            matter = files.open(id).suggestion();
        }
        return matter;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProposedUnit() {
        return proposedUnit;
    }

    public void setProposedUnit(String proposedUnit) {
        this.proposedUnit = proposedUnit;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(String answeredBy) {
        this.answeredBy = answeredBy;
    }

    public String getNewUnit() {
        return newUnit;
    }

    public void setNewUnit(String newUnit) {
        this.newUnit = newUnit;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
