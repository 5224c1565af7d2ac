package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.letter.ThemeReader;
import io.yinuo.register.CountedRows;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.workflow.CaseHolders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which matters {@code s} are counted for a reader (统计范围): those of the own bureau that the reader may see, of which whoever
 * holds a role of sections alone counts those of the own sections (rule ST3).
 */
final class CountedMatters {

    private static final String SECTIONS = "(select x.id from section x where x.id in (:%1$s) or x.successor_id in (:%1$s))";

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder();

    CountedMatters(Actor actor) {
        and("s.bureau_id = :countedIn", "countedIn", actor.bureauId());
        and(
                "exists (select 1 from case_access k where k.case_id = s.id and k.holder_id in (:countedFor))", "countedFor",
                CaseHolders.byRole(actor));
    }

    /** Whether the reader counts the whole bureau. */
    static boolean isWide(Actor actor) {
        return actor.holdsAnyOf(Roles.BUREAU_WIDE, actor.bureauId());
    }

    CountedMatters year(Integer year) {
        if (year != null) {
            and("s.referred_on >= :yearBegins", "yearBegins", Year.of(year).atDay(1));
            and("s.referred_on < :yearIsOver", "yearIsOver", Year.of(year + 1).atDay(1));
        }
        return this;
    }

    CountedMatters session(String session) {
        if (session != null) {
            and("s.session_label = :countedSession", "countedSession", session);
        }
        return this;
    }

    CountedMatters kind(MatterKind kind) {
        if (kind != null) {
            where.append(" and s.kind = '").append(kind.name()).append('\'');
        }
        return this;
    }

    /** By the section in the column, one that went over into it counted with it; the own ones alone for readers of sections. */
    CountedMatters section(String column, UUID sectionId, Actor actor) {
        if (sectionId != null) {
            and(column + " in " + SECTIONS.formatted("countedSection"), "countedSection", List.of(sectionId));
        }
        if (!isWide(actor) && actor.sections().isEmpty()) {
            where.append(" and 1 = 0");
        } else if (!isWide(actor)) {
            and(column + " in " + SECTIONS.formatted("ownSections"), "ownSections", actor.sections());
        }
        return this;
    }

    /** What stands behind a figure, and nothing else. */
    static CountedMatters behind(CountedRows rows, MatterKind kind, Actor actor, EntityManager entities) {
        var counted = new CountedMatters(actor)
                .year(rows.year())
                .session(rows.session())
                .kind(kind)
                .section("s.lead_section_id", rows.sectionId(), actor);
        if (rows.unassigned()) {
            counted.where.append(" and s.lead_section_id is null");
        }
        counted.where.append(" and ").append(FactSql.of(rows.above() ? rows.rate().part() : rows.rate().whole()));
        if (rows.theme() != null) {
            var touching = counted.touching(rows.theme(), entities);
            counted.where.append(" and ").append(touching);
        }
        return counted;
    }

    /** A title is read by rules and not by the database; the matters are found first and named. */
    @SuppressWarnings("unchecked")
    private String touching(String theme, EntityManager entities) {
        var query = entities.createNativeQuery("select s.id, s.title from suggestion s where " + where, Tuple.class);
        parameters.forEach(query::setParameter);
        var ids = ((List<Tuple>) query.getResultList()).stream()
                .filter(row -> touches(ThemeReader.in(text(row, "title")), theme))
                .map(row -> "'" + id(row, "id") + "'")
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "1 = 0" : "s.id in (" + ids + ")";
    }

    private static boolean touches(List<String> themes, String theme) {
        return theme.isEmpty() ? themes.isEmpty() : themes.contains(theme);
    }

    private void and(String condition, String parameter, Object value) {
        where.append(where.isEmpty() ? "" : " and ").append(condition);
        parameters.put(parameter, value);
    }

    String condition() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
