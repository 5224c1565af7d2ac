package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.instant;
import static io.yinuo.register.internal.Rows.number;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.processes.ReplySignOff.UserTasks;
import io.yinuo.register.DeskItem;
import io.yinuo.register.Holder;
import io.yinuo.register.Light;
import io.yinuo.register.NewsItem;
import io.yinuo.register.PageOf;
import io.yinuo.shared.Actor;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
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

    /**
     * For a role that is held now: a step stays with its person when a grant is taken away, the sight does not.
     *
     * <p>Asked of each step, of which there are few: without the offset PostgreSQL joins all cases that a section ever had.
     */
    private static final String SEEN = " exists (select 1 from case_access a where a.case_id = o.suggestion_id"
            + " and a.holder_id in (:holders) offset 0 rows)";

    private static final String SEEN_INSIDE =
            "exists (select 1 from case_access i where i.case_id = w.suggestion_id and i.holder_id in (:insiders))";

    /**
     * The page is found first and only it is joined with what else a line shows; why a step came back is told to those
     * inside only (rule E1), and so are the days of the bureau itself (rule T20).
     */
    private static final String STEP =
            """
            select w.task_id, w.suggestion_id, w.subject_id, w.element, w.created_at, w.reserved_for,
              case when w.due_kind like 'INNER%%' and not %1$s then s.reply_due_on else w.due_on end as due_on,
              case when w.due_kind like 'INNER%%' and not %1$s then 'REPLY' else w.due_kind end as due_kind,
              case when %1$s then w.returned_note end as returned_note,
              case when %1$s then {WITHDRAWN_BY} end as withdrawn_by, case when %1$s then {WITHDRAWN_NOTE} end as withdrawn_note,
              s.kind, s.session_label, s.number_text, s.title, s.key_matter, s.handling_role,
              case when s.status not in ('DELIVERED', 'CONTRIBUTED', 'MEETING', 'CLOSED') then s.reply_due_on end as reply_due_on,
              (select min(dl.strict_on) from deadline dl where dl.suggestion_id = w.suggestion_id and dl.due_on = w.due_on)
                as strict_on,
              (select min(dl.strict_on) from deadline dl where dl.suggestion_id = s.id and dl.due_on = s.reply_due_on)
                as reply_strict_on,
              lead.name as lead_section, h.role as holder_role, hs.name as holder_section, hp.name as holder_person,
              hp.phone as holder_phone
            from (select o.* from work_item o where o.closed_at is null and {CONDITION}
              order by o.due_on asc nulls last, o.created_at, o.task_id {WINDOW}) w
            join suggestion s on s.id = w.suggestion_id
            left join section lead on lead.id = s.lead_section_id
            left join work_item_candidate h on h.task_id = w.task_id and h.position = 0
            left join section hs on hs.id = h.section_id
            left join person hp on hp.id = h.person_id
            order by w.due_on asc nulls last, w.created_at, w.task_id
            """.formatted(SEEN_INSIDE)
            .replace("{WITHDRAWN_BY}", withdrawn("wp.name"))
            .replace("{WITHDRAWN_NOTE}", withdrawn("wd.note"));

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

    /** Of the signature that was withdrawn last, for the steps at which one is given anew; planned apart from the page's own joins. */
    private static String withdrawn(String column) {
        return "(select " + column + " from sign_off_step wd join person wp on wp.id = wd.person_id join reply y on y.id = wd.reply_id"
                + " where w.element in ('Task_SignReply', 'Task_ReviseDraft') and wd.reply_id = w.subject_id"
                + " and wd.step = 'WITHDRAWAL' and wd.round = y.sign_off_round"
                + " and not exists (select 1 from sign_off_step later where later.reply_id = wd.reply_id"
                + " and (later.step = wd.step or later.step = 'SIGNATURE' and later.decision = 'APPROVE')"
                + " and later.decided_at > wd.decided_at) fetch first 1 rows only)";
    }

    public PageOf<DeskItem> mine(int page, int size) {
        return mine(page, size, counts().open());
    }

    /** @param counted how many there are, where that is known */
    public PageOf<DeskItem> mine(int page, int size, int counted) {
        var rows = forMe(steps(keys.conditionInBureaus() + " and" + SEEN + " and" + SINGLE, new Window((long) page * size, size)));
        return PageOf.of(keys.named(items(rows), entities), counted, page, size);
    }

    /** How many steps wait for the caller, and how many of them are late. */
    public record Counts(int open, int overdue) {}

    /** Both up to {@link PageOf#COUNT_CAP} and one more. */
    public Counts counts() {
        var counted = "select count(*) as found, coalesce(sum(case when f.due_on < :today then 1 else 0 end), 0) as late"
                + " from (select o.due_on from work_item o where o.closed_at is null and" + keys.conditionInBureaus() + " and" + SEEN
                + " and" + SINGLE + " order by o.due_on asc nulls last" + new Window(0, PageOf.COUNT_CAP + 1).clause() + ") f";
        var row = (Tuple) forMe(entities.createNativeQuery(counted, Tuple.class)).setParameter("today", today).getSingleResult();
        return new Counts(number(row, "found"), number(row, "late"));
    }

    public List<DeskItem> waitingFor(int most) {
        var worked = " exists (select 1 from work_item d where d.suggestion_id = o.suggestion_id and d.closed_by = :me)";
        var rows = forMe(steps(DeskKeys.IN_BUREAUS + " and" + worked + " and" + SEEN + " and not" + keys.condition(), new Window(0, most)))
                .setParameter("me", actor.personId());
        return items(rows);
    }

    /** Open steps of the sign-off in those of the bureaus that sign in another system. */
    public List<DeskItem> toTypeIn(Set<UUID> bureaus, int most) {
        var signedElsewhere = "o.element in (:signOff) and o.bureau_id in (select b.id from bureau b"
                + " where b.signed_elsewhere and b.id in (:bureaus)) and" + SEEN;
        var rows = steps(signedElsewhere, new Window(0, most))
                .setParameter("signOff", SIGN_OFF)
                .setParameter("bureaus", bureaus)
                .setParameter("holders", CaseHolders.byRole(actor));
        return items(rows);
    }

    /** Open steps of one case, whoever holds them. */
    public List<DeskItem> openOf(UUID suggestionId) {
        return items(steps("o.suggestion_id = :case", new Window(0, OF_ONE_CASE)).setParameter("case", suggestionId));
    }

    /** Open steps of one case that the caller may take. */
    public List<DeskItem> mineOf(UUID suggestionId) {
        var mine = forMe(steps("o.suggestion_id = :case and" + SEEN + " and" + keys.conditionInBureaus(), new Window(0, OF_ONE_CASE)))
                .setParameter("case", suggestionId);
        return keys.named(items(mine), entities);
    }

    @SuppressWarnings("unchecked")
    public List<NewsItem> news(int most) {
        List<Tuple> rows = entities.createNativeQuery(
                        """
                        select w.suggestion_id, s.kind, s.number_text, s.title, w.element, w.closed_at,
                          case when %1$s then p.name end as person,
                          case when oe.id is not null and %1$s then true else false end as typed_in,
                          case when w.sent_back and %1$s then true else false end as sent_back
                        from (select o.* from work_item o where o.closed_at > :since and o.closed_by <> :me and %4$s and %2$s
                          order by o.closed_at desc %3$s) w
                        join suggestion s on s.id = w.suggestion_id
                        join person p on p.id = w.closed_by
                        left join offline_entry oe on oe.task_id = w.task_id
                        order by w.closed_at desc
                        """.formatted(SEEN_INSIDE, SEEN, new Window(0, most).clause(), DeskKeys.IN_BUREAUS),
                        Tuple.class)
                .setParameter("since", clock.now().minus(NEWS_OF))
                .setParameter("me", actor.personId())
                .setParameter("bureaus", CaseHolders.bureaus(actor))
                .setParameter("holders", CaseHolders.byRole(actor))
                .setParameter("insiders", CaseHolders.inside(actor))
                .getResultList();
        return rows.stream().map(DeskSql::newsItem).toList();
    }

    private Query steps(String condition, Window window) {
        var sql = STEP.replace("{CONDITION}", condition).replace("{WINDOW}", window.clause());
        return entities.createNativeQuery(sql, Tuple.class).setParameter("insiders", CaseHolders.inside(actor));
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
                code(row, "due_kind", DeadlineKind.class),
                Light.of(day(row, "reply_due_on"), day(row, "reply_strict_on"), today),
                DeadlineKind.owedBy(code(row, "handling_role", HandlingRole.class)),
                actor.personId().equals(id(row, "reserved_for")),
                text(row, "returned_note"),
                withdrawn(row),
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

    private static DeskItem.Withdrawn withdrawn(Tuple row) {
        var person = text(row, "withdrawn_by");
        return person == null ? null : new DeskItem.Withdrawn(person, text(row, "withdrawn_note"));
    }

    private static NewsItem newsItem(Tuple row) {
        return new NewsItem(
                id(row, "suggestion_id"),
                code(row, "kind", MatterKind.class),
                text(row, "number_text"),
                text(row, "title"),
                text(row, "element"),
                text(row, "person"),
                flag(row, "typed_in"),
                flag(row, "sent_back"),
                instant(row, "closed_at"));
    }
}
