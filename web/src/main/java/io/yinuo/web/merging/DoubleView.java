package io.yinuo.web.merging;

import io.yinuo.merging.DoublePreview;
import io.yinuo.merging.Doubles;
import io.yinuo.merging.MergeDouble;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.LedgerLine;
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
import java.util.List;
import java.util.UUID;

/** The secretary ends a matter that was registered twice: chooses the one that goes on, sees what goes over (重复登记合并). */
@Named
@ViewScoped
public class DoubleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFiles files;

    @Inject
    Doubles doubles;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private String number;
    private UUID keptId;
    private int doubleVersion;
    private int keptVersion;
    private transient SuggestionView matter;
    private transient List<LedgerLine> found;
    private transient DoublePreview preview;

    public void load() {
        shell.require(Roles.SECRETARY);
        doubleVersion = getMatter().version();
    }

    /** Looks for registrations of the number that was typed. */
    public void find() {
        keptId = null;
        found = number == null || number.isBlank()
                ? List.of()
                : files.byNumber(number).stream()
                        .filter(line -> !line.id().equals(id) && line.kind() == getMatter().kind())
                        .toList();
    }

    /** Shows what a merge with this one would do. */
    @TellsRefusals
    public void choose(UUID kept) {
        preview = doubles.preview(id, kept);
        keptId = kept;
        doubleVersion = preview.doubleVersion();
        keptVersion = preview.keptVersion();
    }

    @TellsRefusals
    public String merge() {
        doubles.merge(new MergeDouble(id, keptId, doubleVersion, keptVersion));
        notices.done("double.done", getMatter().numberLabel());
        return "/suggestion?faces-redirect=true&id=" + keptId;
    }

    public SuggestionView getMatter() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (matter == null) {
            matter = files.open(id).suggestion();
        }
        return matter;
    }

    /** What was found; null before anything was looked for. */
    public List<LedgerLine> getFound() {
        return found;
    }

    public DoublePreview getPreview() {
        return preview;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
