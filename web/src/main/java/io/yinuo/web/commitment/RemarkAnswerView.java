package io.yinuo.web.commitment;

import io.yinuo.commitment.AnswerRemark;
import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers what a deputy said of a promise, the oldest first (回应代表意见). */
@Named
@ViewScoped
public class RemarkAnswerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentRemarks remarks;

    @Inject
    CommitmentFileView page;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID asked;
    private int version;
    private String words;

    @TellsRefusals
    public String answer() {
        remarks.answer(new AnswerRemark(asked, version, words));
        notices.done("remarks.answered");
        return page.here();
    }

    /** The remark that waits longest, if the reader may answer it; it stays the same until the page is opened again. */
    public CommitmentFile.Remark getWaiting() {
        if (asked == null && isAnswering()) {
            all().filter(each -> each.answer() == null).reduce((later, earlier) -> earlier).ifPresent(this::ask);
        }
        return all().filter(each -> each.id().equals(asked)).findFirst().orElse(null);
    }

    private Stream<CommitmentFile.Remark> all() {
        return page.getFile().remarks().stream();
    }

    private void ask(CommitmentFile.Remark remark) {
        asked = remark.id();
        version = remark.version();
    }

    private boolean isAnswering() {
        return page.getFile().owns() || shell.actor().holds(Roles.SECRETARY, shell.actor().bureauId());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
