package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.number;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.assignment.ReturnStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.register.LedgerReply;
import io.yinuo.register.Light;
import io.yinuo.register.PageOf;
import io.yinuo.shared.Actor;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.workflow.CaseHolders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The two statements of the ledger: one page, and its count up to the cap. */
public final class LedgerSql {

    private static final Set<SuggestionStatus> OWED = Arrays.stream(SuggestionStatus.values())
            .filter(status -> !status.isAnswered())
            .collect(Collectors.toUnmodifiableSet());

    /** The few that are late are found first: in the order of the days all those that were answered long ago come first. */
    private static final String LATE = "(select o.* from suggestion o where o.status in (" + names(OWED)
            + ") and o.reply_due_on < :today offset 0 rows)";

    /** Those of a number are few: read in the order of the page, all matters would be looked through for them. */
    private static final String NUMBERED =
            "(select o.* from suggestion o where o.number_key = :number or o.number_value = :value offset 0 rows)";

    private static final String DELIVERED = "'" + ReplyStatus.DELIVERED.name() + "'";

    private static final String REHANDLING = "'" + ReplyKind.REHANDLING.name() + "'";

    private static final String KEPT = "'" + CommitmentStatus.CLOSED_OUT.name() + "'";

    /** Whether the reader is one of those who make the reply of the matter (rule E1). */
    private static final String INSIDE =
            "exists (select 1 from case_access i where i.case_id = s.id and i.holder_id in (:insiders))";

    private static final String COLUMNS =
            """
            select s.id, s.kind, s.session_label, s.number_text, s.title, s.referrer, s.referred_on, s.handling_role,
              s.key_matter, lp.name as key_leader, af.archive_number, s.reply_due_on, s.status, s.imported, sec.name as lead_section, off.name as officer,
              sub.name as lead_submitter,
              (select min(dl.strict_on) from deadline dl where dl.suggestion_id = s.id and dl.due_on = s.reply_due_on)
                as reply_strict_on,
              case when (s.number_text = '' or s.body = '') and not s.imported then true else false end as to_complete,
              case when exists (select 1 from referral_return rr where rr.suggestion_id = s.id and rr.status = 'ACCEPTED')
                then true else false end as handed_back,
              (select count(*) from submitter x where x.suggestion_id = s.id) as submitters,
              (select count(*) from consultation c where c.suggestion_id = s.id) as consultations,
              (select count(*) from commitment m join reply y on y.id = m.reply_id
                where m.suggestion_id = s.id and m.status <> 'VOID' and (y.status = {DELIVERED} or {INSIDE})) as commitments,
              (select count(*) from commitment m join reply y on y.id = m.reply_id
                where m.suggestion_id = s.id and m.status = {KEPT} and (y.status = {DELIVERED} or {INSIDE})) as kept,
              (select count(*) from reply y where y.suggestion_id = s.id and y.kind <> 'SUPPLEMENTARY'
                and (y.status = {DELIVERED} or {INSIDE})) as replies,
              (select count(*) from reply y where y.suggestion_id = s.id and y.kind = {REHANDLING}
                and (y.status = {DELIVERED} or {INSIDE})) as rehandlings,
              d.ordinal as d_ordinal, d.document_number as d_document_number, d.signed_on as d_signed_on,
              d.outcome as d_outcome, d.disclosure as d_disclosure, dr.attitude as d_attitude, dr.result as d_result,
              m.ordinal as m_ordinal, m.document_number as m_document_number, m.signed_on as m_signed_on,
              m.outcome as m_outcome, m.disclosure as m_disclosure, null as m_attitude, null as m_result,
              f.ordinal as f_ordinal, f.document_number as f_document_number, f.signed_on as f_signed_on,
              f.outcome as f_outcome, f.disclosure as f_disclosure, null as f_attitude, null as f_result
            """;

    /** The rows of the page are found by an index first; only they are joined with what else the ledger shows. */
    private static final String TABLES =
            """
            from (select s.id{KEYS} from {MATTERS} s{JOIN} {WHERE} {ORDER} {WINDOW}) page
            join suggestion s on s.id = page.id
            left join section sec on sec.id = s.lead_section_id
            left join person off on off.id = s.officer_id
            left join supervision sv on sv.suggestion_id = s.id and sv.lifted_at is null
            left join person lp on lp.id = sv.leader_id
            left join archive_file af on af.suggestion_id = s.id and af.in_force
            left join submitter sub on sub.suggestion_id = s.id and sub.lead_submitter
            left join reply d on d.suggestion_id = s.id and d.status = {DELIVERED} and d.ordinal = (
              select max(l.ordinal) from reply l where l.suggestion_id = s.id and l.status = {DELIVERED}
                and l.kind <> 'SUPPLEMENTARY')
            left join rating dr on dr.reply_id = d.id and dr.deciding
            left join reply m on m.suggestion_id = s.id and m.status <> {DELIVERED} and {INSIDE} and m.ordinal = (
              select max(l.ordinal) from reply l where l.suggestion_id = s.id and l.status <> {DELIVERED}
                and l.kind <> 'SUPPLEMENTARY')
            left join reply f on f.suggestion_id = s.id and f.status = {DELIVERED} and f.kind = 'SUPPLEMENTARY' and f.ordinal = (
              select max(l.ordinal) from reply l where l.suggestion_id = s.id and l.status = {DELIVERED}
                and l.kind = 'SUPPLEMENTARY')
            {PAGE_ORDER}
            """;

    private static final String LINES = COLUMNS + TABLES;

    private static final LedgerOrder NEWEST = LedgerOrder.of(LedgerQuery.Sort.REFERRED);

    private final EntityManager entities;
    private final Actor actor;
    private final LocalDate today;
    private final StringBuilder where = new StringBuilder();
    private String matters = "suggestion";
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public LedgerSql(EntityManager entities, Actor actor, LocalDate today) {
        this.entities = entities;
        this.actor = actor;
        this.today = today;
        filter(
                "exists (select 1 from case_access a where a.case_id = s.id and a.holder_id in (:holders))",
                "holders",
                CaseHolders.byRole(actor));
    }

    public PageOf<LedgerLine> find(LedgerQuery query) {
        filterBy(query);
        var found = page(query);
        return PageOf.of(found, count(), query.page(), query.size());
    }

    /** One page without its count. */
    public List<LedgerLine> lines(LedgerQuery query) {
        filterBy(query);
        return page(query);
    }

    private List<LedgerLine> page(LedgerQuery query) {
        var window = new Window((long) query.page() * query.size(), query.size());
        return lines(LedgerOrder.of(query.sort()), query.descending(), window);
    }

    /** Matters of that number, with or without 第…号 and leading zeros around it, newest referral first. */
    public List<LedgerLine> byNumber(String text, int most) {
        var digits = text.replaceAll("\\D", "");
        matters = NUMBERED;
        parameters.put("number", SuggestionNumber.of(text).key());
        parameters.put("value", digits.isEmpty() || digits.length() > 9 ? -1 : Integer.parseInt(digits));
        return lines(NEWEST, true, new Window(0, most));
    }

    /** This matter, as far as the reader may see it. */
    public List<LedgerLine> only(UUID suggestionId) {
        filter("s.id = :only", "only", suggestionId);
        return lines(NEWEST, true, new Window(0, 1));
    }

    private void filterBy(LedgerQuery query) {
        if (query.text() != null && !query.text().isBlank()) {
            filter(
                    "(lower(s.number_text) like :text or lower(s.title) like :text or exists (select 1 from submitter n"
                            + " where n.suggestion_id = s.id and lower(n.name) like :text))",
                    "text",
                    "%" + escaped(query.text().strip()) + "%");
        }
        if (query.kind() != null) {
            where.append(" and s.kind = '").append(query.kind().name()).append('\'');
        }
        if (!query.statuses().isEmpty()) {
            where.append(" and s.status in (").append(names(query.statuses())).append(')');
        }
        if (query.sectionId() != null) {
            filter(
                    "exists (select 1 from assignment g where g.suggestion_id = s.id and g.status <> 'DROPPED'"
                            + " and g.section_id in (select x.id from section x where x.id = :section or x.successor_id = :section))",
                    "section",
                    query.sectionId());
        }
        if (query.leaderId() != null) {
            filter(
                    "exists (select 1 from supervision v where v.suggestion_id = s.id and v.leader_id = :leader"
                            + " and v.lifted_at is null)",
                    "leader",
                    query.leaderId());
        }
        if (query.keyOnly()) {
            where.append(" and s.key_matter");
        }
        if (query.toCompleteOnly()) {
            where.append(" and (s.number_text = '' or s.body = '')");
        }
        if (query.archived() != null) {
            where.append(query.archived() ? " and" : " and not")
                    .append(" exists (select 1 from archive_file f where f.suggestion_id = s.id and f.in_force)");
        }
        if (query.givenBack() != null) {
            where.append(" and exists (select 1 from referral_return b where b.suggestion_id = s.id and b.status = '")
                    .append(returnStatus(query.givenBack()))
                    .append("')");
        }
        if (query.counted() != null) {
            var counted = CountedMatters.behind(query.counted(), query.kind(), actor, entities);
            where.append(" and ").append(counted.condition());
            parameters.putAll(counted.parameters());
        }
        if (query.overdueOnly()) {
            matters = LATE;
            parameters.put("today", today);
        }
    }

    private static ReturnStatus returnStatus(GivenBack givenBack) {
        return switch (givenBack) {
            case ASKED -> ReturnStatus.PENDING;
            case ACCEPTED -> ReturnStatus.ACCEPTED;
            case REFUSED -> ReturnStatus.REFUSED;
        };
    }

    private void filter(String condition, String parameter, Object value) {
        where.append(where.isEmpty() ? " where " : " and ").append(condition);
        parameters.put(parameter, value);
    }

    /** Written out, because how many there are of each tells the database which index to take. */
    private static String names(Set<SuggestionStatus> statuses) {
        return statuses.stream().map(status -> "'" + status.name() + "'").sorted().collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @SuppressWarnings("unchecked")
    private List<LedgerLine> lines(LedgerOrder order, boolean descending, Window window) {
        var sql = LINES.replace("{MATTERS}", matters)
                .replace("{WHERE}", where)
                .replace("{KEYS}", order.keys())
                .replace("{JOIN}", order.join())
                .replace("{ORDER}", order.clause("", "s.id", descending))
                .replace("{PAGE_ORDER}", order.clause("page.", "page.id", descending))
                .replace("{WINDOW}", window.clause())
                .replace("{DELIVERED}", DELIVERED)
                .replace("{REHANDLING}", REHANDLING)
                .replace("{KEPT}", KEPT)
                .replace("{INSIDE}", INSIDE);
        List<Tuple> rows = bind(entities.createNativeQuery(sql, Tuple.class))
                .setParameter("insiders", CaseHolders.inside(actor))
                .getResultList();
        return rows.stream().map(this::line).toList();
    }

    private int count() {
        var counted = "select count(*) from (select 1 from " + matters + " s" + where + " fetch first "
                + (PageOf.COUNT_CAP + 1) + " rows only) found";
        return ((Number) bind(entities.createNativeQuery(counted)).getSingleResult()).intValue();
    }

    private Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private LedgerLine line(Tuple row) {
        var status = code(row, "status", SuggestionStatus.class);
        var dueOn = day(row, "reply_due_on");
        return new LedgerLine(
                id(row, "id"),
                code(row, "kind", MatterKind.class),
                text(row, "session_label"),
                text(row, "number_text"),
                text(row, "title"),
                text(row, "lead_submitter"),
                number(row, "submitters"),
                text(row, "referrer"),
                day(row, "referred_on"),
                code(row, "handling_role", HandlingRole.class),
                flag(row, "key_matter"),
                text(row, "key_leader"),
                text(row, "lead_section"),
                text(row, "officer"),
                dueOn,
                status.isAnswered() ? null : Light.of(dueOn, day(row, "reply_strict_on"), today),
                status,
                number(row, "consultations"),
                number(row, "replies"),
                number(row, "rehandlings"),
                reply(row, "d_"),
                reply(row, "m_"),
                reply(row, "f_"),
                number(row, "commitments"),
                number(row, "kept"),
                flag(row, "to_complete"),
                text(row, "archive_number"),
                flag(row, "handed_back"),
                flag(row, "imported"));
    }

    /** @param prefix of the reply's columns */
    private static LedgerReply reply(Tuple row, String prefix) {
        int ordinal = number(row, prefix + "ordinal");
        return ordinal == 0
                ? null
                : new LedgerReply(
                        ordinal,
                        text(row, prefix + "document_number"),
                        day(row, prefix + "signed_on"),
                        text(row, prefix + "outcome"),
                        text(row, prefix + "disclosure"),
                        text(row, prefix + "attitude"),
                        text(row, prefix + "result"));
    }
}
