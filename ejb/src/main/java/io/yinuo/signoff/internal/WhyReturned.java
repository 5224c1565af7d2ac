package io.yinuo.signoff.internal;

import static java.util.stream.Collectors.joining;

import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.processes.ReplySignOff.UserTasks;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.workflow.ReturnNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives the drafter the words of those who returned the draft in this round; a section's words under its name. */
@ApplicationScoped
class WhyReturned implements ReturnNotes {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    Replies replies;

    @Inject
    SignOffSteps steps;

    @Inject
    Directory directory;

    @Override
    public Optional<String> noteOn(String element, UUID subjectId) {
        return UserTasks.REVISE_DRAFT.equals(element) ? note(returnsOfThisRound(subjectId)) : Optional.empty();
    }

    private List<SignOffStep> returnsOfThisRound(UUID replyId) {
        int round = replies.get(replyId).signOffRound();
        return steps.ofReply(replyId).stream()
                .filter(step -> step.isReturn() && step.round() == round)
                .filter(SignOffStep::isOfReviewer)
                .toList();
    }

    private Optional<String> note(List<SignOffStep> returns) {
        var note = returns.stream().map(this::words).collect(joining("\n"));
        return Optional.of(note.substring(0, Math.min(note.length(), LONGEST_NOTE))).filter(text -> !text.isEmpty());
    }

    private String words(SignOffStep step) {
        return step.sectionId() == null || step.step() != SignOffStepKind.COUNTERSIGN
                ? step.note()
                : directory.section(step.sectionId()).name() + "：" + step.note();
    }
}
