package io.yinuo.web.archiving;

import io.yinuo.archiving.Archives;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.document.DocumentFormat;
import io.yinuo.document.Press;
import io.yinuo.shared.NotFound;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The list of papers of an archived case, to be printed or taken away as a file (卷内目录). */
@Named
@ViewScoped
public class ArchiveListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Archives archives;

    @Inject
    Press press;

    private UUID id;
    private transient ArchiveView archive;

    public void load() {
        getArchive();
    }

    /** Sends the list as a paper of the file, which is in Chinese whatever language the page is read in. */
    @TellsRefusals
    public void pdf() {
        send(DocumentFormat.PDF);
    }

    /** The same, to go on with in an office program. */
    @TellsRefusals
    public void docx() {
        send(DocumentFormat.DOCX);
    }

    private void send(DocumentFormat format) {
        var texts = Texts.in(Texts.CHINESE);
        var shown = getArchive();
        var paper = press.print(new ArchiveListPaper(texts).of(shown), format);
        Download.send(
                texts.get("archive.list") + " " + shown.number() + "." + format.extension(), format.mediaType(), paper);
    }

    public ArchiveView getArchive() {
        if (id == null) {
            throw new NotFound("ARCHIVE_UNKNOWN");
        }
        if (archive == null) {
            archive = archives.list(id);
        }
        return archive;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
