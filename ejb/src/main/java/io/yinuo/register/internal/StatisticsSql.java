package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.number;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.letter.ThemeReader;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.register.StatisticsReport;
import io.yinuo.shared.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the figures of matters and promises side by side, group for group. */
public final class StatisticsSql {

    private final EntityManager entities;
    private final Actor actor;
    private final LocalDate today;

    public StatisticsSql(EntityManager entities, Actor actor, LocalDate today) {
        this.entities = entities;
        this.actor = actor;
        this.today = today;
    }

    public StatisticsReport of(StatisticsQuery asked) {
        var byKey = new HashMap<String, Tally>();
        long matters = new MatterFigures(entities, actor).count(asked, byKey);
        var total = new Tally();
        byKey.values().forEach(total::add);
        var groups = asked.grouping() == Grouping.THEME ? byTheme(byKey) : byKey;
        var promises = new PromiseFigures(entities, actor, today);
        promises.count(asked, groups, total);
        return new StatisticsReport(
                today, matters, promises.followed(), promises.toClear(), new FigureGroup(null, null, total.figures()),
                named(asked.grouping(), groups));
    }

    /** Matters were counted by their titles, each of which may touch several themes. */
    private static Map<String, Tally> byTheme(Map<String, Tally> byTitle) {
        var themes = new HashMap<String, Tally>();
        byTitle.forEach((title, tally) -> {
            var touched = ThemeReader.in(title);
            (touched.isEmpty() ? Collections.<String>singletonList(null) : touched)
                    .forEach(theme -> themes.computeIfAbsent(theme, none -> new Tally()).add(tally));
        });
        return themes;
    }

    private List<FigureGroup> named(Grouping grouping, Map<String, Tally> groups) {
        var names = names(grouping);
        var order = new ArrayList<>(names.keySet());
        groups.keySet().stream().filter(key -> key != null && !names.containsKey(key)).sorted().forEach(order::add);
        if (grouping == Grouping.YEAR || grouping == Grouping.SESSION) {
            Collections.reverse(order);
        }
        order.add(null);
        return order.stream()
                .filter(groups::containsKey)
                .map(key -> new FigureGroup(
                        key, key == null ? null : grouping == Grouping.KIND ? null : Objects.requireNonNullElse(names.get(key), key),
                        groups.get(key).figures()))
                .toList();
    }

    /** The names of sections and themes by their keys, in the order in which they stand. */
    private Map<String, String> names(Grouping grouping) {
        return switch (grouping) {
            case SECTION -> read("select cast(x.id as varchar(36)) as code, x.name from section x where x.bureau_id = :bureau order by x.position, x.name");
            case THEME -> themes();
            default -> Map.of();
        };
    }

    /** The names of the themes by their codes, in their order. */
    public Map<String, String> themes() {
        return read("select t.code, t.name from measure_theme t where t.bureau_id is null or t.bureau_id = :bureau"
                + " order by t.position, t.code");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> read(String sql) {
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class).setParameter("bureau", actor.bureauId()).getResultList();
        var names = new LinkedHashMap<String, String>();
        rows.forEach(row -> names.put(text(row, "code"), text(row, "name")));
        return names;
    }

    /** The years in which matters were referred, the latest first. */
    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        List<Tuple> rows = rows("select distinct extract(year from s.referred_on) as asked from suggestion s where ");
        return rows.stream().map(row -> number(row, "asked")).sorted(Comparator.reverseOrder()).toList();
    }

    /** The sessions to which matters belong, by name. */
    @SuppressWarnings("unchecked")
    public List<String> sessions() {
        List<Tuple> rows = rows("select distinct s.session_label as asked from suggestion s where ");
        return rows.stream().map(row -> text(row, "asked")).sorted().toList();
    }

    @SuppressWarnings("rawtypes")
    private List rows(String sql) {
        var counted = new CountedMatters(actor).section("s.lead_section_id", null, actor);
        return counted.bind(entities.createNativeQuery(sql + counted.condition(), Tuple.class)).getResultList();
    }
}
