package io.yinuo.web.drafting;

import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.web.shell.StepPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Finds what a step is about, from the task in the address of its page. */
@RequestScoped
public class RepliesInHand {

    @Inject
    StepPages steps;

    @Inject
    Drafting drafting;

    @Inject
    Directory directory;

    /** @throws io.yinuo.shared.Refusal when the step is finished, unknown, or for others */
    public ReplyInHand of(String taskId) {
        var step = steps.open(taskId);
        var reply = reply(step.item().subjectId(), drafting.repliesOf(step.suggestion().id()));
        return new ReplyInHand(step, reply, directory.bureau(reply.bureauId()));
    }

    /** The reply that the step names, or else the latest: the steps of the case itself are about that one. */
    private static ReplyView reply(UUID subject, List<ReplyView> replies) {
        return replies.stream()
                .filter(reply -> reply.id().equals(subject))
                .findFirst()
                .or(() -> ReplyView.latestOfMatter(replies))
                .orElseThrow();
    }
}
