package io.yinuo.signoff;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.paper.Papers;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.internal.Study;
import io.yinuo.signoff.internal.StudyPolicy;
import io.yinuo.signoff.internal.StudyRows;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The meetings in which leaders discuss a reply before one of them signs it (集体研究). */
@Stateless
public class CollectiveStudies {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Papers papers;

    @Inject
    Directory directory;

    @Inject
    StudyRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Records a meeting (rule CS2). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("signoff.study")
    public UUID record(RecordStudy command) {
        var actor = callers.current();
        access.requireInside(actor, command.suggestionId());
        var matter = suggestions.get(command.suggestionId());
        trail.about(matter.id(), matter.bureauId(), matter.id());
        actor.require(Roles.SECRETARY, matter.bureauId());
        StudyPolicy.check(command, matter.referredOn(), clock.today());
        if (command.paperId() != null) {
            papers.require(matter.id(), command.paperId());
        }
        var study = new Study(command, actor.personId(), clock.now());
        rows.add(study);
        trail.note(
                matter.id(), matter.bureauId(), study.id(), Change.set("heldOn", command.heldOn()),
                Change.set("studyMeeting", command.meeting().strip()),
                Change.set("participants", command.participants().strip()),
                Change.set("conclusion", command.conclusion().strip()));
        return study.id();
    }

    /** The meetings on a matter, oldest first, for those who work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<StudyView> ofCase(UUID suggestionId) {
        access.requireInside(callers.current(), suggestionId);
        return rows.ofCase(suggestionId).stream()
                .map(each -> each.view(directory.person(each.recordedBy()).name()))
                .toList();
    }

    /** Whether the reply may not be signed before a meeting is recorded (rule CS1), so that pages say it beforehand. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean isMissing(UUID replyId) {
        replies.requireInside(replyId);
        return rows.isMissing(replies.get(replyId), clock.today());
    }
}
