package io.yinuo.web.drafting;

import io.yinuo.drafting.Difference;
import io.yinuo.drafting.DraftUploads;
import io.yinuo.drafting.UploadDraft;
import io.yinuo.drafting.UploadedDraft;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** A letter written in Word or WPS (上传文稿): read beside the stored text first, then kept as the newest version. */
@Named
@ViewScoped
public class DraftUploadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    DraftUploads uploads;

    @Inject
    Notices notices;

    private String task;
    private String name;
    private byte[] content;
    private int version;
    private transient Part file;
    private transient ReplyInHand inHand;
    private transient UploadedDraft read;

    public void load() {
        inHand = replies.of(task);
    }

    /** Reads the chosen file; what an earlier one said is gone. */
    @TellsRefusals
    public void read() {
        var chosen = SentFile.of(file);
        file = null;
        name = null;
        content = null;
        new InvalidInput.Check().present(chosen, "file").done();
        version = getInHand().reply().version();
        read = uploads.read(new UploadDraft(getInHand().reply().id(), version, chosen));
        name = chosen.name();
        content = chosen.content();
    }

    /** Goes on with the file. */
    @TellsRefusals
    public String take() {
        uploads.take(command());
        notices.done("draftUpload.taken", name);
        return "/draft?faces-redirect=true&task=" + task;
    }

    private UploadDraft command() {
        return new UploadDraft(getInHand().reply().id(), version, new UploadedFile(name, content));
    }

    public boolean isChosen() {
        return content != null;
    }

    /** What the file says, or null. */
    public UploadedDraft getRead() {
        if (read == null && isChosen()) {
            read = uploads.read(command());
        }
        return read;
    }

    /** The paragraphs that differ from the stored text. */
    public List<Difference> getDifferences() {
        return Changes.of(getRead().differences());
    }

    public ReplyInHand getInHand() {
        if (inHand == null) {
            inHand = replies.of(task);
        }
        return inHand;
    }

    public String getName() {
        return name;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
