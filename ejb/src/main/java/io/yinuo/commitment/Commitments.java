package io.yinuo.commitment;

import io.yinuo.commitment.internal.Commitment;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The promises that were made in replies (承诺事项). */
@Stateless
public class Commitments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Drafting drafting;

    @Inject
    Directory directory;

    /** The promises made to a suggestion, as far as the caller may read the replies that make them. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentView> ofSuggestion(UUID suggestionId) {
        return madeIn(drafting.repliesOf(suggestionId).stream().map(ReplyView::id).toList());
    }

    /** The promises made in one reply. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CommitmentView> ofReply(UUID replyId) {
        return madeIn(List.of(drafting.reply(replyId).id()));
    }

    /** Without those of a letter that was withdrawn before it went out (rule W3). */
    private List<CommitmentView> madeIn(List<UUID> replyIds) {
        if (replyIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Commitment c where c.replyId in :ids and c.status <> :void order by c.recordedAt, c.position",
                        Commitment.class)
                .setParameter("ids", replyIds)
                .setParameter("void", CommitmentStatus.VOID)
                .getResultStream()
                .map(each -> each.view(directory.section(each.ownerSectionId()).name()))
                .toList();
    }
}
