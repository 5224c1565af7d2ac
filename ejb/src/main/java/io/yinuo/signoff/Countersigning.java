package io.yinuo.signoff;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.Replies;
import io.yinuo.shared.Roles;
import io.yinuo.signoff.internal.CountersignPolicy;
import io.yinuo.signoff.internal.Countersigners;
import io.yinuo.signoff.internal.SignOffSteps;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the process asks about countersigning (会签): whom to ask, and what their answers come to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Countersigning {

    @Inject
    Replies replies;

    @Inject
    Countersigners countersigners;

    @Inject
    SignOffSteps steps;

    @Inject
    CaseAccess access;

    @Inject
    Trail trail;

    /**
     * The sections that have to agree now (rule O4); the case is opened to them.
     *
     * @param all whether sections that have agreed already are asked once more
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("signoff.askCountersigners")
    public List<UUID> ask(UUID replyId, boolean all) {
        var reply = replies.get(replyId);
        var asked = all ? countersigners.required(reply) : countersigners.missing(reply);
        asked.forEach(section -> access.open(reply.suggestionId(), section.id()));
        var names = asked.stream().map(SectionView::name).toList();
        trail.note(reply.suggestionId(), reply.bureauId(), replyId, Change.set("sections", names));
        return asked.stream().map(SectionView::id).toList();
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
