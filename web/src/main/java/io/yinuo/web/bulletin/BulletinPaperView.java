package io.yinuo.web.bulletin;

import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.directory.Directory;
import io.yinuo.document.DocumentFormat;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.Press;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One paper composed from the data: revised, looked at page by page, taken away as a file, released (通报与总结). */
@Named
@ViewScoped
public class BulletinPaperView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Bulletins bulletins;

    @Inject
    Directory directory;

    @Inject
    Press press;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String title;
    private String documentNumber;
    private String opening;
    private String demands;
    private transient BulletinView paper;

    public void load() {
        shell.require(Destination.BULLETINS);
        if (id == null) {
            throw new NotFound("BULLETIN_UNKNOWN");
        }
        take(bulletins.get(id));
    }

    private void take(BulletinView shown) {
        paper = shown;
        version = shown.version();
        title = shown.title();
        documentNumber = shown.documentNumber();
        opening = shown.opening();
        demands = shown.demands();
    }

    public BulletinView getPaper() {
        if (paper == null) {
            paper = bulletins.get(id);
        }
        return paper;
    }

    @TellsRefusals
    public void revise() {
        bulletins.revise(new ReviseBulletin(id, version, title, documentNumber, opening, demands));
        take(bulletins.get(id));
        notices.done("bulletin.revised");
    }

    /** Counts anew; what was typed and not kept stays on the page. */
    @TellsRefusals
    public void recount() {
        bulletins.recount(id, version);
        paper = bulletins.get(id);
        version = paper.version();
        notices.done("bulletin.recounted");
    }

    /** Keeps what is typed and releases it. */
    @TellsRefusals
    public void release() {
        bulletins.revise(new ReviseBulletin(id, version, title, documentNumber, opening, demands));
        version = bulletins.get(id).version();
        bulletins.release(id, version);
        take(bulletins.get(id));
        notices.done("bulletin.released");
    }

    @TellsRefusals
    public String drop() {
        bulletins.drop(id, version);
        notices.done("bulletin.dropped");
        return "/bulletins?faces-redirect=true";
    }

    @TellsRefusals
    public void download(DocumentFormat format) {
        Download.send(format.fileName(getPaper().title()), format.mediaType(), press.print(document(), format));
    }

    /** Drawings of the pages as they are printed. */
    public List<String> getPages() {
        return press.preview(document());
    }

    private OfficialLetter document() {
        return BulletinPrint.set(getPaper(), directory);
    }

    /** Whether the reader may change the draft. */
    public boolean isWriter() {
        return getPaper().isDraft() && shell.actor().holdsAnyOf(Roles.OFFICE, getPaper().bureauId());
    }

    public boolean isReleaser() {
        return getPaper().isDraft() && shell.actor().holds(Roles.REVIEWER, getPaper().bureauId());
    }

    public DocumentFormat[] getFormats() {
        return DocumentFormat.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getDemands() {
        return demands;
    }

    public void setDemands(String demands) {
        this.demands = demands;
    }
}
