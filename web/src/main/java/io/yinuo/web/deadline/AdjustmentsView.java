package io.yinuo.web.deadline;

import io.yinuo.deadline.AdjustableDeadline;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The extensions and suspensions of a case, and the form that asks for one (期限调整). */
@Named
@ViewScoped
public class AdjustmentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> APPLICANTS = Set.of(Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD);

    @Inject
    Adjustments adjustments;

    @Inject
    CaseFiles files;

    @Inject
    Shell shell;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private UUID id;
    private UUID deadlineId;
    private AdjustmentKind kind = AdjustmentKind.EXTENSION;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;
    private transient SuggestionView matter;
    private transient List<AdjustableDeadline> adjustable;
    private transient List<AdjustmentView> shown;

    /** @throws NotFound when the case is not there or may not be seen */
    public void load() {
        getShown();
        deadlineId = getAdjustable().stream().map(each -> each.deadline().id()).findFirst().orElse(null);
    }

    @TellsRefusals
    public String ask() {
        adjustments.request(new RequestAdjustment(id, deadlineId, kind, firstDay, lastDay, reason));
        notices.done("adjustments.asked");
        return here();
    }

    @TellsRefusals
    public String withdraw(AdjustmentView adjustment) {
        adjustments.withdraw(id, adjustment.id(), adjustment.version());
        notices.done("adjustments.withdrawn");
        return here();
    }

    private String here() {
        return "/adjustments?faces-redirect=true&id=" + id;
    }

    /** Whether the reader is one of those who ask. */
    public boolean isApplicant() {
        return shell.actor().holdsAnyOf(APPLICANTS, shell.actor().bureauId());
    }

    /** The deadlines for which the reader may ask; none for whoever may not. */
    public List<AdjustableDeadline> getAdjustable() {
        if (adjustable == null) {
            adjustable = isApplicant() ? asked() : List.of();
        }
        return adjustable;
    }

    private List<AdjustableDeadline> asked() {
        try {
            return adjustments.adjustable(id);
        } catch (Refusal notNow) {
            return List.of();
        }
    }

    public List<AdjustmentView> getShown() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (shown == null) {
            shown = adjustments.ofCase(id);
        }
        return shown;
    }

    public SuggestionView getMatter() {
        if (matter == null) {
            matter = files.open(id).suggestion();
        }
        return matter;
    }

    public AdjustmentKind[] getKinds() {
        return AdjustmentKind.values();
    }

    public boolean isSuspending() {
        return kind == AdjustmentKind.SUSPENSION;
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

    public UUID getDeadlineId() {
        return deadlineId;
    }

    public void setDeadlineId(UUID deadlineId) {
        this.deadlineId = deadlineId;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(AdjustmentKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
