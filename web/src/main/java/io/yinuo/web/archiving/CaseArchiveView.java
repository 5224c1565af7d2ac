package io.yinuo.web.archiving;

import io.yinuo.archiving.ArchiveCase;
import io.yinuo.archiving.Archives;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.archiving.Gap;
import io.yinuo.archiving.RevokeArchive;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** Files a closed case: its papers, what is missing and why, and its number (归档). */
@Named
@ViewScoped
public class CaseArchiveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Archives archives;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String reason;
    private List<PaperRow> papers;
    private List<GapRow> gaps;
    private transient ArchiveView archive;

    public void load() {
        var shown = getArchive();
        version = shown.inForce() ? shown.version() : shown.suggestion().version();
        papers = shown.items().stream().map(each -> new PaperRow(each.pages())).toList();
        gaps = shown.gaps().stream().map(GapRow::new).toList();
    }

    @TellsRefusals
    public String archive() {
        var reasons = new EnumMap<Gap, String>(Gap.class);
        gaps.stream()
                .filter(each -> each.getReason() != null && !each.getReason().isBlank())
                .forEach(each -> reasons.put(each.getGap(), each.getReason()));
        var pages = papers.stream().map(PaperRow::getPages).toList();
        notices.done("archive.done", archives.archive(new ArchiveCase(id, version, reasons, pages)));
        return again();
    }

    @TellsRefusals
    public String revoke() {
        archives.revoke(new RevokeArchive(id, version, reason));
        notices.done("archive.revoked");
        return again();
    }

    private String again() {
        return "/caseArchive?faces-redirect=true&id=" + id;
    }

    public ArchiveView getArchive() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (archive == null) {
            archive = archives.open(id);
        }
        return archive;
    }

    /** Whether the reader may take the case out of the archive. */
    public boolean isMayRevoke() {
        return getArchive().inForce() && shell.actor().holds(Roles.REVIEWER, getArchive().suggestion().bureauId());
    }

    public List<PaperRow> getPapers() {
        return papers;
    }

    public List<GapRow> getGaps() {
        return gaps;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
