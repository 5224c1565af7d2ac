package io.yinuo.web.ledger;

import io.yinuo.ledger.OfficeRemark;
import io.yinuo.ledger.OfficeRemarks;
import io.yinuo.ledger.WriteRemark;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Writes what the office remarks beside one matter (备注). */
@Named
@ViewScoped
public class OfficeRemarkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfficeRemarks remarks;

    @Inject
    CaseFiles files;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String words;
    private boolean overtaken;
    private transient SuggestionView matter;
    private transient OfficeRemark shown;

    /** @throws NotFound when the case is not there or may not be seen from inside */
    public void load() {
        version = getShown().version();
        words = getShown().words();
    }

    /** What somebody else wrote meanwhile is shown beside what is typed; saved again, the typed text takes its place. */
    @TellsRefusals
    public String save() {
        try {
            remarks.write(new WriteRemark(id, words, version));
        } catch (StaleVersion stale) {
            shown = null;
            version = getShown().version();
            overtaken = true;
            throw stale;
        }
        notices.done("officeRemark.saved");
        return "/suggestion?faces-redirect=true&id=" + id;
    }

    /** Whether the reader is one of the office, which writes. */
    public boolean isOffice() {
        var bureau = shell.actor().bureauId();
        return shell.actor().holdsAnyOf(Roles.OFFICE, bureau);
    }

    /** Whether somebody else wrote since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public int getMostWords() {
        return OfficeRemarks.MOST_WORDS;
    }

    public OfficeRemark getShown() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (shown == null) {
            shown = remarks.of(id);
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
