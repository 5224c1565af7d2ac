package io.yinuo.web.drafting;

import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.web.shell.StepPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

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
        var all = drafting.repliesOf(step.suggestion().id());
        var reply = ReplyInHand.named(step.item().subjectId(), all).orElseThrow();
        return new ReplyInHand(step, reply, all, directory.bureau(reply.bureauId()));
    }
}
