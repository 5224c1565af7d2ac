package io.yinuo.handover.internal;

import io.yinuo.handover.SectionWork;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Counts what a section has in hand, itself and not its successor. */
@ApplicationScoped
public class SectionWorkSql {

    private static final String PEOPLE =
            "select count(distinct g.person_id) from role_grant g join person p on p.id = g.person_id"
                    + " where g.section_id = :section and p.active";

    private static final String STEPS =
            "select count(distinct w.task_id) from work_item w join work_item_candidate c on c.task_id = w.task_id"
                    + " where w.closed_at is null and c.section_id = :section";

    private static final String DRAFTS =
            "select count(*) from suggestion s where s.lead_section_id = :section and s.status <> 'CLOSED'";

    private static final String OPINIONS =
            "select count(*) from assignment a where a.section_id = :section and a.role = 'CO_HANDLER'"
                    + " and a.status in ('PROPOSED', 'APPROVED', 'ACTIVE')"
                    + " and exists (select 1 from suggestion s where s.id = a.suggestion_id and s.status <> 'CLOSED')";

    private static final String PROMISES =
            "select count(*) from commitment c where c.status = 'OPEN' and (c.owner_section_id = :section"
                    + " or exists (select 1 from commitment_co_owner h where h.commitment_id = c.id and h.section_id = :section))";

    /** A closed matter may be answered further (rule PR17); whatever else is left of it comes to nothing. */
    private static final String PROMISES_IN_THE_MAKING =
            "select count(*) from promised_item p join reply r on r.id = p.reply_id"
                    + " where r.status in ('DRAFTING', 'IN_SIGN_OFF', 'SIGNED') and (r.kind = 'SUPPLEMENTARY'"
                    + " or exists (select 1 from suggestion s where s.id = r.suggestion_id and s.status <> 'CLOSED'))"
                    + " and (p.owner_section_id = :section or exists (select 1 from promised_co_owner h"
                    + " where h.reply_id = p.reply_id and h.item_id = p.id and h.section_id = :section))";

    private static final String SUBSTITUTIONS =
            "select count(*) from substitution u where u.last_day >= :today and u.ended_on is null and exists (select 1 from role_grant g"
                    + " where g.section_id = :section and g.person_id in (u.absent_id, u.substitute_id))";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    WorkClock clock;

    public SectionWork of(UUID sectionId) {
        return new SectionWork(
                count(PEOPLE, sectionId), count(STEPS, sectionId), count(DRAFTS, sectionId), count(OPINIONS, sectionId),
                count(PROMISES, sectionId) + count(PROMISES_IN_THE_MAKING, sectionId), substitutions(sectionId));
    }

    private int count(String sql, UUID sectionId) {
        return number(entities.createNativeQuery(sql).setParameter("section", sectionId).getSingleResult());
    }

    private int substitutions(UUID sectionId) {
        return number(entities.createNativeQuery(SUBSTITUTIONS)
                .setParameter("section", sectionId)
                .setParameter("today", clock.today())
                .getSingleResult());
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
