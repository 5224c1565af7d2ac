package io.yinuo.web.commitment;

import io.yinuo.commitment.Answerable;
import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Chooses the promises of a matter that are answered again, and who drafts the letter (办理再次答复). */
@Named
@ViewScoped
public class FurtherReplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FurtherReplies furtherReplies;

    @Inject
    Notices notices;

    private UUID id;
    private List<UUID> commitmentIds = new ArrayList<>();
    private UUID officerId;
    private transient Answerable answerable;

    /** What was not answered again yet is chosen at first. */
    public void load() {
        officerId = getAnswerable().drafter();
        commitmentIds = getAnswerable().promises().stream()
                .filter(each -> each.answeredAgain() == null)
                .map(CommitmentView::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @TellsRefusals
    public String begin() {
        var matter = getAnswerable().matter();
        furtherReplies.begin(new BeginFurtherReply(id, commitmentIds, officerId));
        notices.done("furtherReply.begun", matter.numberLabel());
        return "/suggestion?faces-redirect=true&id=" + id;
    }

    public Answerable getAnswerable() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (answerable == null) {
            answerable = furtherReplies.answerable(id);
        }
        return answerable;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<UUID> getCommitmentIds() {
        return commitmentIds;
    }

    public void setCommitmentIds(List<UUID> commitmentIds) {
        this.commitmentIds = commitmentIds;
    }

    public UUID getOfficerId() {
        return officerId;
    }

    public void setOfficerId(UUID officerId) {
        this.officerId = officerId;
    }
}
