package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.instant;
import static io.yinuo.register.internal.Rows.number;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.CoObjectionView;
import io.yinuo.register.SectionsOfMatter;
import io.yinuo.register.SectionsOfMatter.Named;
import io.yinuo.register.SheetInHand;
import io.yinuo.register.SheetLineView;
import io.yinuo.register.SheetMatter;
import io.yinuo.register.SheetView;
import io.yinuo.register.WaitingMatter;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.workflow.CaseHolders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statements of assignment sheets: four for a sheet, however many lines it has. */
public final class SheetSql {

    /** As many as one sheet takes. */
    private static final int MOST = 200;

    private static final int MOST_IN_HAND = 20;

    private static final String MATTER =
            """
            s.id as case_id, s.kind, s.session_label, s.number_text, s.title, s.key_matter, s.handling_role, s.reply_due_on,
              s.version as case_version, sub.name as lead_submitter
            """;

    private static final String LEAD_SUBMITTER = " left join submitter sub on sub.suggestion_id = s.id and sub.lead_submitter";

    private static final String SEEN =
            " exists (select 1 from case_access a where a.case_id = s.id and a.holder_id in (:holders))";

    /** Stands for the condition that the step {@code o} is one of the reader's. */
    private static final String MINE = "{MINE}";

    private static final String WAITING = "select o.task_id, o.returned_note, " + MATTER
            + " from work_item o join suggestion s on s.id = o.suggestion_id" + LEAD_SUBMITTER
            + " where o.closed_at is null and o.element = '" + UserTasks.PREPARE_ASSIGNMENT + "' and" + MINE + " and" + SEEN
            + " order by s.reply_due_on, s.number_value, s.number_text, o.task_id fetch first " + MOST + " rows only";

    private static final String LINES = "select l.id, l.status, l.claim_by, l.objection, l.proposed_section_id, l.ruling,"
            + " l.return_note, o.task_id, o.element, off.name as officer, hp.name as heard_by, ps.name as proposed_section,"
            + " rp.name as ruled_by, sp.name as settled_by, rr.asked_on as return_asked_on, " + MATTER
            + " from sheet_line l join suggestion s on s.id = l.suggestion_id" + LEAD_SUBMITTER
            + " left join work_item o on o.suggestion_id = l.open_key and o.closed_at is null and" + MINE
            + " left join person off on off.id = l.officer_id left join person hp on hp.id = l.heard_by"
            + " left join section ps on ps.id = l.proposed_section_id left join person rp on rp.id = l.ruled_by"
            + " left join person sp on sp.id = l.settled_by left join referral_return rr on rr.open_key = s.id"
            + " where l.sheet_id = :sheet and" + SEEN + " order by l.position";

    private static final String SECTIONS =
            """
            select x.suggestion_id, x.role, x.ground, x.section_id, sec.name
            from assignment x join section sec on sec.id = x.section_id
            where x.suggestion_id in (:cases) and x.status not in ('OBJECTED', 'DROPPED')
            order by x.created_at, x.id
            """;

    private static final String CO_OBJECTIONS =
            """
            select o.line_id, o.section_id, sec.name as section, p.name as objected_by, o.reason
            from co_objection o join sheet_line l on l.id = o.line_id join section sec on sec.id = o.section_id
            join person p on p.id = o.objected_by
            where l.sheet_id = :sheet order by o.objected_at, o.section_id
            """;

    private static final String HEARS_CO_HANDLERS = Arrays.stream(SheetLineStatus.values())
            .filter(SheetLineStatus::hearsCoHandlers)
            .map(status -> "'" + status.name() + "'")
            .collect(Collectors.joining(", "));

    private static final String CO_HANDLED = "l.status in (" + HEARS_CO_HANDLERS + ") and exists (select 1 from assignment x"
            + " where x.suggestion_id = l.open_key and x.role = 'CO_HANDLER' and x.status = 'PROPOSED' and x.section_id in (:headed)"
            + " and not exists (select 1 from co_objection o where o.line_id = l.id and o.section_id = x.section_id))";

    private static final String IN_HAND = "select l.sheet_id, h.sent_at, count(*) as open_lines,"
            + " sum(case when exists (select 1 from work_item o where o.suggestion_id = l.open_key and o.closed_at is null and"
            + MINE + ") then 1 else 0 end) as mine, sum(case when " + CO_HANDLED + " then 1 else 0 end) as co_handled"
            + " from sheet_line l join assignment_sheet h on h.id = l.sheet_id join suggestion s on s.id = l.open_key"
            + " where" + SEEN + " group by l.sheet_id, h.sent_at order by h.sent_at fetch first " + MOST_IN_HAND + " rows only";

    private final EntityManager entities;
    private final Actor actor;
    private final DeskKeys keys;

    public SheetSql(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
        keys = new DeskKeys(actor);
    }

    public List<WaitingMatter> waiting() {
        List<Tuple> rows = list(forMe(WAITING));
        var sections = sections(rows);
        return rows.stream()
                .map(row -> new WaitingMatter(
                        text(row, "task_id"), matter(row), sections.get(id(row, "case_id")), text(row, "returned_note")))
                .toList();
    }

    public Optional<SheetView> sheet(UUID sheetId) {
        List<Tuple> heads = list(entities.createNativeQuery(
                        "select h.id, h.bureau_id, h.sent_at, p.name from assignment_sheet h join person p on p.id = h.sent_by where h.id = :sheet",
                        Tuple.class)
                .setParameter("sheet", sheetId));
        List<Tuple> rows = list(forMe(LINES).setParameter("sheet", sheetId));
        if (heads.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        var sections = sections(rows);
        var objections = coObjections(sheetId);
        var lines = rows.stream()
                .map(row -> line(row, sections.get(id(row, "case_id")), objections.getOrDefault(id(row, "id"), List.of())))
                .toList();
        var head = heads.get(0);
        return Optional.of(new SheetView(
                id(head, "id"), id(head, "bureau_id"), text(head, "name"), instant(head, "sent_at"), lines));
    }

    /** The sheet that holds the matter of the step at present. */
    public Optional<UUID> sheetOf(String taskId) {
        List<Tuple> rows = list(entities.createNativeQuery(
                        "select l.sheet_id from work_item w join sheet_line l on l.open_key = w.suggestion_id where w.task_id = :task",
                        Tuple.class)
                .setParameter("task", taskId));
        return rows.stream().findFirst().map(row -> id(row, "sheet_id"));
    }

    public List<SheetInHand> inHand() {
        List<Tuple> rows = list(forMe(IN_HAND).setParameter("headed", headed()));
        return rows.stream()
                .map(row -> new SheetInHand(
                        id(row, "sheet_id"), instant(row, "sent_at"), number(row, "open_lines"), number(row, "mine"),
                        number(row, "co_handled")))
                .toList();
    }

    /** The sections that the reader heads; never empty, as a list in a statement must not be. */
    private Set<UUID> headed() {
        var headed = actor.grants().stream()
                .filter(grant -> grant.role().equals(Roles.SECTION_HEAD))
                .map(Grant::sectionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return headed.isEmpty() ? Set.of(new UUID(0, 0)) : headed;
    }

    private Map<UUID, List<CoObjectionView>> coObjections(UUID sheetId) {
        List<Tuple> rows = list(entities.createNativeQuery(CO_OBJECTIONS, Tuple.class).setParameter("sheet", sheetId));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> id(row, "line_id"),
                        Collectors.mapping(
                                row -> new CoObjectionView(
                                        id(row, "section_id"), text(row, "section"), text(row, "objected_by"), text(row, "reason")),
                                Collectors.toList())));
    }

    private Query forMe(String statement) {
        var query = entities.createNativeQuery(statement.replace(MINE, keys.conditionInBureaus()), Tuple.class);
        return keys.bind(query).setParameter("holders", CaseHolders.inside(actor));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> list(Query query) {
        return query.getResultList();
    }

    private Map<UUID, SectionsOfMatter> sections(List<Tuple> matters) {
        var cases = matters.stream().map(row -> id(row, "case_id")).toList();
        if (cases.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = list(entities.createNativeQuery(SECTIONS, Tuple.class).setParameter("cases", cases));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> id(row, "suggestion_id"), Collectors.collectingAndThen(Collectors.toList(), SheetSql::together)));
    }

    private static SectionsOfMatter together(List<Tuple> rows) {
        var lead = rows.stream().filter(row -> role(row) == AssignmentRole.LEAD).findFirst();
        return new SectionsOfMatter(
                lead.map(SheetSql::named).orElse(null),
                rows.stream().filter(row -> role(row) == AssignmentRole.CO_HANDLER).map(SheetSql::named).toList(),
                lead.map(row -> text(row, "ground")).orElse(null));
    }

    private static AssignmentRole role(Tuple row) {
        return code(row, "role", AssignmentRole.class);
    }

    private static Named named(Tuple row) {
        return new Named(id(row, "section_id"), text(row, "name"));
    }

    private SheetLineView line(Tuple row, SectionsOfMatter sections, List<CoObjectionView> objections) {
        var status = code(row, "status", SheetLineStatus.class);
        return new SheetLineView(
                id(row, "id"),
                status,
                matter(row),
                sections,
                day(row, "claim_by"),
                text(row, "task_id"),
                text(row, "element"),
                text(row, "officer"),
                text(row, "heard_by"),
                text(row, "objection"),
                id(row, "proposed_section_id"),
                text(row, "proposed_section"),
                objections,
                status.hearsCoHandlers() ? coSection(sections, objections) : null,
                text(row, "ruling"),
                text(row, "ruled_by"),
                text(row, "return_note"),
                text(row, "settled_by"),
                day(row, "return_asked_on"));
    }

    /** The first co-handling section that the reader heads and that has not objected, or null. */
    private Named coSection(SectionsOfMatter sections, List<CoObjectionView> objections) {
        return sections.coHandlers().stream()
                .filter(section -> actor.holdsInSection(Roles.SECTION_HEAD, section.id()))
                .filter(section -> objections.stream().noneMatch(each -> each.sectionId().equals(section.id())))
                .findFirst()
                .orElse(null);
    }

    private static SheetMatter matter(Tuple row) {
        return new SheetMatter(
                id(row, "case_id"),
                code(row, "kind", MatterKind.class),
                text(row, "session_label"),
                text(row, "number_text"),
                text(row, "title"),
                flag(row, "key_matter"),
                code(row, "handling_role", HandlingRole.class),
                text(row, "lead_submitter"),
                day(row, "reply_due_on"),
                number(row, "case_version"));
    }
}
