package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.text;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.register.Counting;
import io.yinuo.register.Fact;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.shared.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of matters and of the sentences of their letters, counted in one statement for all rates. */
final class MatterFigures {

    private static final List<Rate> RATES = Arrays.stream(Rate.values())
            .filter(rate -> rate.counting() == Counting.MATTERS)
            .toList();

    private static final String SENTENCES =
            " (select count(*) from %s w join reply y on y.id = w.reply_id where y.suggestion_id = s.id and y.status = '"
                    + ReplyStatus.DELIVERED + "')";

    private final EntityManager entities;
    private final Actor actor;

    MatterFigures(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    /** Adds what each group counts; the key of a group is that of {@link GroupKey}. */
    @SuppressWarnings("unchecked")
    long count(StatisticsQuery asked, Map<String, Tally> groups) {
        var counted = new CountedMatters(actor)
                .year(asked.year())
                .session(asked.session())
                .kind(asked.kind())
                .section("s.lead_section_id", asked.sectionId(), actor);
        var sql = statement(asked.grouping(), counted.condition());
        List<Tuple> rows = counted.bind(entities.createNativeQuery(sql, Tuple.class)).getResultList();
        rows.forEach(row -> read(row, groups.computeIfAbsent(text(row, "grouped"), key -> new Tally())));
        return rows.stream().mapToLong(row -> number(row, "matters")).sum();
    }

    /** One row for each group of the matters {@code s} for which the condition holds. */
    static String statement(Grouping grouping, String condition) {
        return "select m.grouped, sum(m.f_counted) as matters, sum(m.folded * m.f_counted) as folded,"
                + " sum(m.carded * m.f_counted) as carded, "
                + RATES.stream().map(MatterFigures::sums).collect(Collectors.joining(", "))
                + " from (select " + key(grouping) + " as grouped,"
                + SENTENCES.formatted("folded_sentence") + " as folded," + SENTENCES.formatted("promised_item") + " as carded, "
                + used().stream().map(MatterFigures::flag).collect(Collectors.joining(", "))
                + " from suggestion s left join section n on n.id = s.lead_section_id where " + condition
                + ") m group by m.grouped";
    }

    private static void read(Tuple row, Tally tally) {
        RATES.forEach(rate -> tally.add(rate, number(row, "p_" + column(rate)), number(row, "w_" + column(rate))));
        long folded = number(row, "folded");
        tally.add(Rate.FOLDED, folded, folded + number(row, "carded"));
    }

    private static String column(Rate rate) {
        return rate.name().toLowerCase(Locale.ROOT);
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static Set<Fact> used() {
        return RATES.stream().flatMap(rate -> rate.part().stream()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }

    private static String flag(Fact fact) {
        return "case when " + FactSql.of(fact) + " then 1 else 0 end as f_" + fact.name();
    }

    private static String sums(Rate rate) {
        return "sum(" + product(rate.whole()) + ") as w_" + column(rate) + ", sum(" + product(rate.part()) + ") as p_" + column(rate);
    }

    private static String product(Set<Fact> facts) {
        return facts.stream().sorted().map(fact -> "m.f_" + fact.name()).collect(Collectors.joining(" * "));
    }

    private static String key(Grouping grouping) {
        return switch (grouping) {
            case SECTION -> "cast(coalesce(n.successor_id, n.id) as varchar(36))";
            case KIND -> "s.kind";
            case SESSION -> "s.session_label";
            case YEAR -> "cast(extract(year from s.referred_on) as varchar(10))";
            case THEME -> "s.title";
        };
    }
}
