package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.instant;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.processes.ReplySignOff.UserTasks;
import io.yinuo.register.DeskItem;
import io.yinuo.register.Holder;
import io.yinuo.register.Light;
import io.yinuo.register.NewsItem;
import io.yinuo.register.PageOf;
import io.yinuo.shared.Actor;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.workflow.CaseHolders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The statements of the desk: open steps through the holder keys of the caller, never through the engine. */
public final class DeskSql {

    private static final Duration NEWS_OF = Duration.ofDays(14);

    /** For a role that is held now: a step stays with its person when a grant is taken away, the sight does not. */
    private static final String SEEN =
            " exists (select 1 from case_access a where a.case_id = o.suggestion_id and a.holder_id in (:holders))";

    private static final String SEEN_INSIDE =
            "exists (select 1 from case_access i where i.case_id = w.suggestion_id and i.holder_id in (:insiders))";

    /**
     * The page is found first and only it is joined with what else a line shows; why a step came back is told to those
     * inside only (rule E1).
     */
    private static final String STEP =
            """
            select w.task_id, w.suggestion_id, w.subject_id, w.element, w.created_at, w.due_on, w.reserved_for,
              case when %s then w.returned_note end as returned_note,
              s.kind, s.session_label, s.number_text, s.title, s.key_matter,
              case when s.status not in ('DELIVERED', 'CONTRIBUTED', 'MEETING', 'CLOSED') then s.reply_due_on end as reply_due_on,
              (select min(dl.strict_on) from deadline dl where dl.suggestion_id = w.suggestion_id and dl.due_on = w.due_on)
                as strict_on,
              (select min(dl.strict_on) from deadline dl where dl.suggestion_id = s.id and dl.due_on = s.reply_due_on)
                as reply_strict_on,
              lead.name as lead_section, h.role as holder_role, hs.name as holder_section, hp.name as holder_person,
              hp.phone as holder_phone
            from (select o.* from work_item o where o.closed_at is null and {CONDITION}
              order by o.due_on asc nulls last, o.created_at, o.task_id offset :first rows fetch next :most rows only) w
            join suggestion s on s.id = w.suggestion_id
            left join section lead on lead.id = s.lead_section_id
            left join work_item_candidate h on h.task_id = w.task_id and h.position = 0
            left join section hs on hs.id = h.section_id
            left join person hp on hp.id = h.person_id
            order by w.due_on asc nulls last, w.created_at, w.task_id
            """.formatted(SEEN_INSIDE);

    /** Steps of lines are taken on their sheet, which the desk shows as one. */
    private static final String SINGLE =
            " not exists (select 1 from sheet_line sl where sl.open_key = o.suggestion_id)";

    /** More steps than these are never open in one case. */
    private static final int OF_ONE_CASE = 500;

    private static final Set<String> SIGN_OFF = Set.of(
            UserTasks.HEAD_REVIEW,
            UserTasks.COUNTERSIGN,
            UserTasks.OFFICE_REVIEW,
            UserTasks.VICE_DIRECTOR_REVIEW,
            UserTasks.SIGN_REPLY);

    private final EntityManager entities;
    private final Actor actor;
    private final WorkClock clock;
    private final LocalDate today;
    private final DeskKeys keys;

    public DeskSql(EntityManager entities, Actor actor, WorkClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
        this.today = clock.today();
        this.keys = new DeskKeys(actor);
    }

    public PageOf<DeskItem> mine(int page, int size) {
        var rows = forMe(steps(SEEN + " and" + keys.condition() + " and" + SINGLE, page * size, size));
        return PageOf.of(keys.named(items(rows), entities), count(), page, size);
    }

    public int count() {
        return ((Number) counted("").getSingleResult()).intValue();
    }

    public int overdue() {
        var late = counted(" and o.due_on < :today").setParameter("today", today);
        return ((Number) late.getSingleResult()).intValue();
    }

    private Query counted(String condition) {
        return forMe(entities.createNativeQuery("select count(*) from (select 1 from work_item o where o.closed_at is null"
                + condition + " and" + SEEN + " and" + keys.condition() + " and" + SINGLE + " fetch first " + (PageOf.COUNT_CAP + 1)
                + " rows only) found"));
    }

    public List<DeskItem> waitingFor(int most) {
        var worked = " exists (select 1 from work_item d where d.suggestion_id = o.suggestion_id and d.closed_by = :me)";
        var rows = forMe(steps(worked + " and" + SEEN + " and not" + keys.condition(), 0, most)).setParameter("me", actor.personId());
        return items(rows);
    }

    /** Open steps of the sign-off in those of the bureaus that sign in another system. */
    public List<DeskItem> toTypeIn(Set<UUID> bureaus, int most) {
        var signedElsewhere = "o.element in (:signOff) and o.bureau_id in (select b.id from bureau b"
                + " where b.signed_elsewhere and b.id in (:bureaus)) and" + SEEN;
        var rows = steps(signedElsewhere, 0, most)
                .setParameter("signOff", SIGN_OFF)
                .setParameter("bureaus", bureaus)
                .setParameter("holders", CaseHolders.byRole(actor));
        return items(rows);
    }

    /** Open steps of one case, whoever holds them. */
    public List<DeskItem> openOf(UUID suggestionId) {
        return items(steps("o.suggestion_id = :case", 0, OF_ONE_CASE).setParameter("case", suggestionId));
    }

    /** Open steps of one case that the caller may take. */
    public List<DeskItem> mineOf(UUID suggestionId) {
        var mine = forMe(steps("o.suggestion_id = :case and" + SEEN + " and" + keys.condition(), 0, OF_ONE_CASE))
                .setParameter("case", suggestionId);
        return keys.named(items(mine), entities);
    }

    @SuppressWarnings("unchecked")
    public List<NewsItem> news(int most) {
        List<Tuple> rows = entities.createNativeQuery(
                        """
                        select w.suggestion_id, s.kind, s.number_text, s.title, w.element, w.closed_at,
                          case when %s then p.name end as person
                        from (select o.* from work_item o where o.closed_at > :since and o.closed_by <> :me and %s
                          order by o.closed_at desc fetch first :most rows only) w
                        join suggestion s on s.id = w.suggestion_id
                        join person p on p.id = w.closed_by
                        order by w.closed_at desc
                        """.formatted(SEEN_INSIDE, SEEN),
                        Tuple.class)
                .setParameter("since", clock.now().minus(NEWS_OF))
                .setParameter("me", actor.personId())
                .setParameter("holders", CaseHolders.byRole(actor))
                .setParameter("insiders", CaseHolders.inside(actor))
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(DeskSql::newsItem).toList();
    }

    private Query steps(String condition, int first, int most) {
        return entities.createNativeQuery(STEP.replace("{CONDITION}", condition), Tuple.class)
                .setParameter("insiders", CaseHolders.inside(actor))
                .setParameter("first", first)
                .setParameter("most", most);
    }

    private Query forMe(Query query) {
        return keys.bind(query).setParameter("holders", CaseHolders.byRole(actor));
    }

    @SuppressWarnings("unchecked")
    private List<DeskItem> items(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(this::item).toList();
    }

    private DeskItem item(Tuple row) {
        return new DeskItem(
                text(row, "task_id"),
                id(row, "suggestion_id"),
                id(row, "subject_id"),
                text(row, "element"),
                instant(row, "created_at"),
                Light.of(day(row, "due_on"), day(row, "strict_on"), today),
                Light.of(day(row, "reply_due_on"), day(row, "reply_strict_on"), today),
                actor.personId().equals(id(row, "reserved_for")),
                text(row, "returned_note"),
                code(row, "kind", MatterKind.class),
                text(row, "session_label"),
                text(row, "number_text"),
                text(row, "title"),
                flag(row, "key_matter"),
                text(row, "lead_section"),
                new Holder(
                        text(row, "holder_role"),
                        text(row, "holder_section"),
                        text(row, "holder_person"),
                        text(row, "holder_phone")),
                null);
    }

    private static NewsItem newsItem(Tuple row) {
        return new NewsItem(
                id(row, "suggestion_id"),
                code(row, "kind", MatterKind.class),
                text(row, "number_text"),
                text(row, "title"),
                text(row, "element"),
                text(row, "person"),
                instant(row, "closed_at"));
    }
}
