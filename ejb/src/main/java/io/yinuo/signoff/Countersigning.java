package io.yinuo.signoff;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Roles;
import io.yinuo.signoff.internal.CountersignPolicy;
import io.yinuo.signoff.internal.SignOffSteps;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the process asks about countersigning (会签): whom to ask, and what their answers come to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Countersigning {

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    Directory directory;

    @Inject
    SignOffSteps steps;

    @Inject
    CaseAccess access;

    @Inject
    Trail trail;

    /**
     * The sections that have to agree now (rule O4); the case is opened to them.
     *
     * @param again whether sections that have agreed already are asked once more
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("signoff.askCountersigners")
    public List<UUID> ask(UUID replyId, boolean again) {
        var reply = replies.get(replyId);
        var lead = suggestions.get(reply.suggestionId()).leadSectionId();
        var asked =
                CountersignPolicy.sections(lead, owners(reply), coHandlers(reply), steps.ofReply(replyId), again).stream()
                        .map(directory::section)
                        .filter(SectionView::active)
                        .toList();
        asked.forEach(section -> access.open(reply.suggestionId(), section.id()));
        var names = asked.stream().map(SectionView::name).toList();
        trail.note(reply.suggestionId(), reply.bureauId(), replyId, Change.set("sections", names));
        return asked.stream().map(SectionView::id).toList();
    }

    private List<UUID> owners(ReplyView reply) {
        return replies.promises(reply.id()).stream()
                .map(PromisedItem::ownerSectionId)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<UUID> coHandlers(ReplyView reply) {
        return assignments.ofCase(reply.suggestionId()).stream()
                .filter(each -> each.role() == AssignmentRole.CO_HANDLER && each.status() == AssignmentStatus.ANSWERED)
                .map(AssignmentView::sectionId)
                .toList();
    }

    /** What the answers of this round come to (rule O5); one refusal gives the draft back to its drafter. */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("signoff.collectCountersigns")
    public Decision collect(UUID replyId) {
        var reply = replies.get(replyId);
        boolean returned = CountersignPolicy.isReturned(steps.ofReply(replyId), reply.signOffRound());
        if (returned) {
            replies.sendBack(replyId);
        }
        var decision = returned ? Decision.RETURN : Decision.APPROVE;
        trail.note(reply.suggestionId(), reply.bureauId(), replyId, Change.set("decision", decision));
        return decision;
    }
}
