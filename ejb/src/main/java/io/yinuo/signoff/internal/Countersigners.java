package io.yinuo.signoff.internal;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RevisionCourse;
import io.yinuo.drafting.SupplementaryReplies;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Finds the sections that have to countersign what a draft says now, and those that have not. */
@ApplicationScoped
public class Countersigners implements RevisionCourse {

    @Inject
    Replies replies;

    @Inject
    SupplementaryReplies further;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    Directory directory;

    @Inject
    SignOffSteps steps;

    /** The sections at work that have to agree to the draft as it stands. */
    public List<SectionView> required(ReplyView reply) {
        var lead = suggestions.get(reply.suggestionId()).leadSectionId();
        return CountersignPolicy.sections(lead, replies.promises(reply.id()), concerned(reply)).stream()
                .map(directory::section)
                .filter(SectionView::isAtWork)
                .toList();
    }

    /** Of these, the sections whose last answer was not an agreement to what it says now. */
    public List<SectionView> missing(ReplyView reply) {
        var promises = replies.promises(reply.id());
        var taken = steps.ofReply(reply.id());
        return required(reply).stream()
                .filter(section -> !CountersignPolicy.hasAgreed(section.id(), promises, taken))
                .toList();
    }

    /** Names of the missing ones. */
    public List<String> missingNames(ReplyView reply) {
        return missing(reply).stream().map(SectionView::name).toList();
    }

    /** Of a further reply on promises those that owe them, instead of those that took part in the first one. */
    private List<UUID> concerned(ReplyView reply) {
        if (reply.isSupplementary()) {
            return further.promises(reply.id()).stream().map(AnsweredPromise::ownerSectionId).distinct().toList();
        }
        return assignments.ofCase(reply.suggestionId()).stream()
                .filter(each -> each.role() == AssignmentRole.CO_HANDLER && each.status() == AssignmentStatus.ANSWERED)
                .map(AssignmentView::sectionId)
                .toList();
    }

    /** A draft that the section's head returned goes to the head again, and to the other sections only after that. */
    @Override
    public List<String> countersigners(UUID replyId, boolean all) {
        boolean returnedByHead = steps.lastReturn(replyId)
                .filter(step -> step.step() == SignOffStepKind.HEAD_REVIEW)
                .isPresent();
        if (returnedByHead) {
            return List.of();
        }
        var reply = replies.get(replyId);
        var asked = all ? required(reply) : missing(reply);
        return asked.stream().map(SectionView::name).toList();
    }
}
