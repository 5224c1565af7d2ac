package io.yinuo.web.contribution;

import io.yinuo.contribution.ContributionView;
import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.FileJointReply;
import io.yinuo.register.OpenStep;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.StepPages;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Files the reply that the lead unit gave to the submitters, which closes the matter here (归入主办单位答复). */
@Named
@ViewScoped
public class JointReplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StepPages steps;

    @Inject
    Contributions contributions;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private LocalDate repliedOn;
    private String documentNumber;
    private String note;
    private transient Part file;
    private transient OpenStep step;
    private transient List<ContributionView> contributed;

    public void load() {
        var before = getFiledBefore();
        if (before != null) {
            repliedOn = before.jointReplyOn();
            documentNumber = before.jointReplyNumber();
        }
    }

    @TellsRefusals
    public String fileReply() {
        var copy = SentFile.of(file);
        var before = getFiledBefore();
        var known = copy == null && before != null ? before.jointReplyPaperId() : null;
        contributions.fileJointReply(new FileJointReply(task, repliedOn, documentNumber, known, copy, note));
        notices.done("contribution.filed");
        return "/desk?faces-redirect=true";
    }

    public OpenStep getStep() {
        if (step == null) {
            step = steps.open(task);
        }
        return step;
    }

    /** The opinion that was sent, the last one where one was corrected. */
    public ContributionView getSent() {
        return contributed().get(contributed().size() - 1);
    }

    /** The opinion before it that the reply of the lead unit was filed for already, or null; that reply may still hold. */
    public ContributionView getFiledBefore() {
        return contributed().stream()
                .filter(each -> each.jointReplyPaperId() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<ContributionView> contributed() {
        if (contributed == null) {
            contributed = contributions.ofMatter(getStep().suggestion().id());
        }
        return contributed;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public LocalDate getRepliedOn() {
        return repliedOn;
    }

    public void setRepliedOn(LocalDate repliedOn) {
        this.repliedOn = repliedOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
