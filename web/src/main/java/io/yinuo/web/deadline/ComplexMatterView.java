package io.yinuo.web.deadline;

import io.yinuo.deadline.ComplexMatter;
import io.yinuo.deadline.ComplexMatters;
import io.yinuo.deadline.MarkComplex;
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
import java.util.UUID;

/** Marks one matter as complex, or takes the mark off, with the day that the reply would then have (复杂事项). */
@Named
@ViewScoped
public class ComplexMatterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ComplexMatters complexMatters;

    @Inject
    CaseFiles files;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String reason;
    private transient SuggestionView matter;
    private transient ComplexMatter shown;

    /** @throws NotFound when the case is not there, may not be seen, or has no reply of the bureau's own */
    public void load() {
        version = getShown().version();
    }

    @TellsRefusals
    public String mark() {
        complexMatters.mark(new MarkComplex(id, reason, version));
        notices.done("complex.marked");
        return here();
    }

    @TellsRefusals
    public String unmark() {
        complexMatters.unmark(new MarkComplex(id, reason, version));
        notices.done("complex.unmarked");
        return here();
    }

    private String here() {
        return "/complexMatter?faces-redirect=true&id=" + id;
    }

    /** Whether the reader is one of those who mark. */
    public boolean isSecretary() {
        return shell.actor().holds(Roles.SECRETARY, shell.actor().bureauId());
    }

    public ComplexMatter getShown() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (shown == null) {
            shown = complexMatters.of(id);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
