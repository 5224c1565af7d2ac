package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.register.DueItem;
import io.yinuo.register.DueQuery;
import io.yinuo.register.Light;
import io.yinuo.shared.Actor;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.workflow.CaseHolders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** The statement of the month: open deadlines of the cases that the caller may see, those of the bureau itself inside only. */
public final class DueSql {

    private static final String OWED =
            """
            select s.id, s.kind as matter, s.number_text, s.title, owing.name as owing_section, d.kind, d.due_on, d.strict_on
            from deadline d
            join suggestion s on s.id = d.suggestion_id
            left join section owing on owing.id = coalesce(d.section_id, s.lead_section_id)
            where d.due_on between :first and :last and d.met_on is null
              and exists (select 1 from case_access a where a.case_id = s.id and a.holder_id in (:holders))
              and (d.kind not like 'INNER%'
                or exists (select 1 from case_access i where i.case_id = s.id and i.holder_id in (:insiders)))
            """;

    private static final String ORDER = " order by d.due_on, s.number_text, d.kind, s.id, d.id fetch first :most rows only";

    private final EntityManager entities;
    private final Actor actor;
    private final LocalDate today;

    public DueSql(EntityManager entities, Actor actor, LocalDate today) {
        this.entities = entities;
        this.actor = actor;
        this.today = today;
    }

    @SuppressWarnings("unchecked")
    public List<DueItem> find(DueQuery query, int most) {
        var sql = OWED
                + (query.sectionId() == null ? "" : " and coalesce(d.section_id, s.lead_section_id) = :section")
                + (query.kind() == null ? "" : " and d.kind = :kind")
                + (query.level() == null ? "" : shining(query.level()))
                + ORDER;
        var statement = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("first", query.month().atDay(1))
                .setParameter("last", query.month().atEndOfMonth())
                .setParameter("holders", CaseHolders.byRole(actor))
                .setParameter("insiders", CaseHolders.inside(actor))
                .setParameter("most", most);
        if (query.sectionId() != null) {
            statement.setParameter("section", query.sectionId());
        }
        if (query.kind() != null) {
            statement.setParameter("kind", query.kind().name());
        }
        if (query.level() != null) {
            statement.setParameter("today", today);
        }
        if (query.level() == Light.Level.WARN || query.level() == Light.Level.OK) {
            statement.setParameter("near", today.plusDays(Light.WARN_DAYS));
        }
        return ((List<Tuple>) statement.getResultList()).stream().map(this::item).toList();
    }

    /** The light is no column; it shines as {@link Light#of} says. */
    private static String shining(Light.Level level) {
        return switch (level) {
            case LATE -> " and d.due_on < :today";
            case WARN -> " and d.due_on >= :today and coalesce(d.strict_on, d.due_on) <= :near";
            case OK -> " and d.due_on >= :today and coalesce(d.strict_on, d.due_on) > :near";
        };
    }

    private DueItem item(Tuple row) {
        return new DueItem(
                id(row, "id"),
                code(row, "matter", MatterKind.class),
                text(row, "number_text"),
                text(row, "title"),
                text(row, "owing_section"),
                code(row, "kind", DeadlineKind.class),
                Light.of(day(row, "due_on"), day(row, "strict_on"), today));
    }
}
