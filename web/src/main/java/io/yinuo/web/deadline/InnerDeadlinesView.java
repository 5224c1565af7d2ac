package io.yinuo.web.deadline;

import io.yinuo.deadline.InnerDeadline;
import io.yinuo.deadline.InnerDeadlines;
import io.yinuo.deadline.SetInner;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
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
import java.util.UUID;

/** The days before the reply by which the bureau wants to have come so far, and the form that sets one (局内期限). */
@Named
@ViewScoped
public class InnerDeadlinesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InnerDeadlines innerDeadlines;

    @Inject
    CaseFiles files;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private UUID deadlineId;
    private LocalDate day;
    private String reason;
    private transient SuggestionView matter;
    private transient List<InnerDeadline> shown;

    /** @throws NotFound when the case is not there or may not be seen */
    public void load() {
        deadlineId = getOwed().stream().map(one -> one.deadline().id()).findFirst().orElse(null);
    }

    @TellsRefusals
    public String set() {
        innerDeadlines.set(new SetInner(id, deadlineId, day, reason, version(deadlineId)));
        notices.done("inner.set");
        return here();
    }

    @TellsRefusals
    public String unset(InnerDeadline one) {
        innerDeadlines.unset(id, one.deadline().id(), one.version());
        notices.done("inner.unset");
        return here();
    }

    private int version(UUID chosen) {
        return getShown().stream()
                .filter(one -> one.deadline().id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("DEADLINE_UNKNOWN"))
                .version();
    }

    private String here() {
        return "/innerDeadlines?faces-redirect=true&id=" + id;
    }

    /** Whether the reader is one of those who set such days. */
    public boolean isOffice() {
        return shell.actor().holdsAnyOf(Roles.OFFICE, shell.actor().bureauId());
    }

    /** Those that can still be set. */
    public List<InnerDeadline> getOwed() {
        return getShown().stream().filter(one -> one.deadline().metOn() == null).toList();
    }

    public List<InnerDeadline> getShown() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (shown == null) {
            shown = innerDeadlines.ofCase(id);
        }
        return shown;
    }

    public SuggestionView getMatter() {
        if (matter == null) {
            matter = files.open(id).suggestion();
        }
        return matter;
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
