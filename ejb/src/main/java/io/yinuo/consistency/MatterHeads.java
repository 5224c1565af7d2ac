package io.yinuo.consistency;

import io.yinuo.audit.TrailReader;
import io.yinuo.consistency.MatterHead.OpenStep;
import io.yinuo.consistency.MatterHead.Taker;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItem.Candidate;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The heads of the cases of the caller's bureau, for who sets the records right. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class MatterHeads {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    TrailReader trail;

    @Inject
    Directory directory;

    @Inject
    Callers callers;

    /** @throws NotFound {@code CASE_UNKNOWN} when the bureau has no such one, or it is secret (rule SE2) */
    public MatterHead of(UUID suggestionId) {
        requireOpenly(suggestionId, callers.current().bureauId());
        return head(suggestions.get(suggestionId));
    }

    private void requireOpenly(UUID suggestionId, UUID bureauId) {
        long found = entities.createQuery(
                        "select count(s) from Suggestion s where s.id = :id and s.bureauId = :bureau"
                                + " and not exists (select 1 from SecretMatter m where m.id = s.id)",
                        Long.class)
                .setParameter("id", suggestionId)
                .setParameter("bureau", bureauId)
                .getSingleResult();
        if (found == 0) {
            throw new NotFound("CASE_UNKNOWN");
        }
    }

    private MatterHead head(SuggestionView matter) {
        return new MatterHead(
                matter.id(), matter.numberText(), matter.title(), matter.status(), matter.referredOn(),
                section(matter.leadSectionId()), matter.replyDueOn(),
                workItems.openOf(matter.id()).stream().map(this::step).toList(), trail.deedsOfCase(matter.id()));
    }

    private OpenStep step(WorkItem item) {
        return new OpenStep(item.element(), item.createdAt(), item.dueOn(), item.candidates().stream().map(this::taker).toList());
    }

    private Taker taker(Candidate candidate) {
        return candidate.personId() == null
                ? new Taker(null, candidate.role(), section(candidate.sectionId()))
                : new Taker(directory.person(candidate.personId()).name(), null, null);
    }

    private String section(UUID id) {
        return id == null ? null : directory.section(id).name();
    }
}
