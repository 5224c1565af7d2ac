package io.yinuo.signoff.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.Replies;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out in which position somebody decides a step of the sign-off, and for which sections a leader does. */
@ApplicationScoped
public class Reviewers {

    @Inject
    Directory directory;

    @Inject
    Replies replies;

    /** Whether the person has drafted the reply, and whether the step could be given to somebody who has not. */
    public Standing standing(WorkItem task, UUID replyId, UUID personId) {
        if (!replies.isDrafter(replyId, personId)) {
            return Standing.REVIEWER;
        }
        boolean another = task.candidates().stream()
                .flatMap(this::holders)
                .anyMatch(holder -> !replies.isDrafter(replyId, holder));
        return another ? Standing.DRAFTER : Standing.ONLY_DRAFTERS;
    }

    /**
     * Of the vice directors only the one who oversees the lead section signs (rule A10); a step that was opened before the
     * model said so still names all of them.
     *
     * @throws Forbidden {@code NOT_OVERSEER}
     */
    public void requireOverseer(WorkItem task, Actor actor, UUID leadSectionId) {
        var lead = directory.section(leadSectionId);
        if (task.admitsOnlyAs(Roles.VICE_DIRECTOR, actor) && !actor.isOrStandsInFor(lead.viceDirectorId(), StepKinds.of(task.element()))) {
            throw new Forbidden("NOT_OVERSEER", lead.name());
        }
    }

    private Stream<UUID> holders(WorkItem.Candidate candidate) {
        if (candidate.personId() != null) {
            return Stream.of(candidate.personId());
        }
        return directory.holding(candidate.bureauId(), candidate.sectionId(), candidate.role()).stream()
                .map(PersonView::id);
    }
}
