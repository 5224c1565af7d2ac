package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A deputy says something of one promise (想再面商、有异议). */
@Named
@ViewScoped
public class DeputyRemarkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Commitments commitments;

    @Inject
    CommitmentRemarks remarks;

    @Inject
    Notices notices;

    private UUID id;
    private UUID matter;
    private RemarkKind kind = RemarkKind.TALK_AGAIN;
    private String words;
    private transient CommitmentNews told;

    public void load() {
        getTold();
    }

    @TellsRefusals
    public String send() {
        remarks.remark(new RemarkOnCommitment(id, kind, words));
        notices.done("remarks.said");
        return "/deputy/suggestion?faces-redirect=true&id=" + matter + "&promise=" + id;
    }

    /** The promise as the deputy reads it. */
    public CommitmentNews getTold() {
        if (told == null) {
            if (matter == null) {
                throw new NotFound("CASE_UNKNOWN");
            }
            told = commitments.newsOf(matter).stream()
                    .filter(each -> each.commitment().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("COMMITMENT_UNKNOWN"));
        }
        return told;
    }

    public RemarkKind[] getKinds() {
        return RemarkKind.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getMatter() {
        return matter;
    }

    public void setMatter(UUID matter) {
        this.matter = matter;
    }

    public RemarkKind getKind() {
        return kind;
    }

    public void setKind(RemarkKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
