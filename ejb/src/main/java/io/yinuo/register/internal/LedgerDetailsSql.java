package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerRow;
import io.yinuo.register.LedgerRow.Submitter;
import io.yinuo.register.LedgerRow.Talk;
import io.yinuo.shared.Actor;
import io.yinuo.suggestion.Channel;
import io.yinuo.workflow.CaseHolders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a table of the ledger has beside its lines: ten statements for a page of it, however long the page is. */
public final class LedgerDetailsSql {

    private static final String INSIDE =
            "exists (select 1 from case_access i where i.case_id = s.id and i.holder_id in (:insiders))";

    private final EntityManager entities;
    private final Actor actor;

    public LedgerDetailsSql(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    /** The same lines with their details; the lines are those that the reader may see. */
    public List<LedgerRow> of(List<LedgerLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(LedgerLine::id).collect(Collectors.toSet());
        var submitters = submitters(ids);
        var units = units(ids);
        var sections = sections(ids);
        var talks = talks(ids);
        var delivered = delivered(ids);
        var urls = urls(ids);
        var merged = linked(ids, "merged_double", "kept_id");
        var handedBack = handedBack(ids);
        var joined = linked(ids, "joined_matter", "leading_id");
        var remarks = remarks(ids);
        return lines.stream()
                .map(line -> new LedgerRow(
                        line,
                        submitters.getOrDefault(line.id(), List.of()),
                        units.get(line.id()),
                        sections.getOrDefault(line.id(), List.of()),
                        talks.getOrDefault(line.id(), List.of()),
                        line.delivered() == null ? null : delivered.get(line.id()),
                        urls.get(line.id()),
                        merged.get(line.id()),
                        handedBack.get(line.id()),
                        joined.get(line.id()),
                        remarks.get(line.id())))
                .toList();
    }

    private Map<UUID, List<Submitter>> submitters(Set<UUID> ids) {
        var sql = "select s.id, b.name, b.lead_submitter, b.delegation, case when {INSIDE} then b.phone end as phone"
                + " from suggestion s join submitter b on b.suggestion_id = s.id where s.id in (:ids)"
                + " order by b.lead_submitter desc, b.position";
        return grouped(inside(sql, ids), row -> new Submitter(
                text(row, "name"), flag(row, "lead_submitter"), text(row, "delegation"), text(row, "phone")));
    }

    private Map<UUID, String> units(Set<UUID> ids) {
        return rows("select s.id, s.partner_units from suggestion s where s.id in (:ids)", ids).stream()
                .collect(Collectors.toMap(row -> id(row, "id"), row -> text(row, "partner_units")));
    }

    private Map<UUID, List<String>> sections(Set<UUID> ids) {
        var sql = "select g.suggestion_id as id, n.name from assignment g join section n on n.id = g.section_id"
                + " where g.suggestion_id in (:ids) and g.role = 'CO_HANDLER'"
                + " and g.status in ('APPROVED', 'ACTIVE', 'ANSWERED', 'WAIVED') order by n.position";
        return grouped(rows(sql, ids), row -> text(row, "name"));
    }

    private Map<UUID, List<Talk>> talks(Set<UUID> ids) {
        var sql = "select s.id, c.held_on, c.channel, case when {INSIDE} then c.participants end as participants"
                + " from suggestion s join consultation c on c.suggestion_id = s.id where s.id in (:ids)"
                + " order by c.held_on, c.id";
        return grouped(inside(sql, ids), row -> new Talk(
                day(row, "held_on"), code(row, "channel", Channel.class), text(row, "participants")));
    }

    private Map<UUID, LocalDate> delivered(Set<UUID> ids) {
        var sql = "select y.suggestion_id as id, max(v.delivered_on) as delivered_on from reply y"
                + " join delivery v on v.reply_id = y.id where y.suggestion_id in (:ids) and y.status = 'DELIVERED'"
                + " and y.kind <> 'SUPPLEMENTARY' group by y.suggestion_id";
        return rows(sql, ids).stream().collect(Collectors.toMap(row -> id(row, "id"), row -> day(row, "delivered_on")));
    }

    private Map<UUID, String> urls(Set<UUID> ids) {
        var sql = "select y.suggestion_id as id, max(p.url) as url from publication p join reply y on y.id = p.reply_id"
                + " where y.suggestion_id in (:ids) and p.status = 'PUBLISHED' and p.url is not null group by y.suggestion_id";
        return rows(sql, ids).stream().collect(Collectors.toMap(row -> id(row, "id"), row -> text(row, "url")));
    }

    private Map<UUID, String> handedBack(Set<UUID> ids) {
        var sql = "select r.suggestion_id as id, coalesce(r.new_unit, '') as new_unit from referral_return r"
                + " where r.suggestion_id in (:ids) and r.status = 'ACCEPTED'";
        return rows(sql, ids).stream().collect(Collectors.toMap(row -> id(row, "id"), row -> text(row, "new_unit")));
    }

    private Map<UUID, String> remarks(Set<UUID> ids) {
        var sql = "select s.id, o.words from suggestion s join office_remark o on o.suggestion_id = s.id where s.id in (:ids)"
                + " and o.words <> '' and {INSIDE}";
        return inside(sql, ids).stream().collect(Collectors.toMap(row -> id(row, "id"), row -> text(row, "words")));
    }

    /** The numbers of the matters to which these lead, as far as the reader may see them. */
    @SuppressWarnings("unchecked")
    private Map<UUID, String> linked(Set<UUID> ids, String table, String column) {
        var sql = "select l.suggestion_id as id, k.number_text from " + table + " l join suggestion k on k.id = l." + column
                + " where l.suggestion_id in (:ids) and exists (select 1 from case_access a where a.case_id = k.id"
                + " and a.holder_id in (:holders))";
        List<Tuple> found = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("ids", ids)
                .setParameter("holders", CaseHolders.byRole(actor))
                .getResultList();
        return found.stream().collect(Collectors.toMap(row -> id(row, "id"), row -> text(row, "number_text")));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Set<UUID> ids) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> inside(String sql, Set<UUID> ids) {
        return entities.createNativeQuery(sql.replace("{INSIDE}", INSIDE), Tuple.class)
                .setParameter("ids", ids)
                .setParameter("insiders", CaseHolders.inside(actor))
                .getResultList();
    }

    private static <T> Map<UUID, List<T>> grouped(List<Tuple> rows, Function<Tuple, T> reading) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> id(row, "id"), Collectors.mapping(reading, Collectors.toList())));
    }
}
