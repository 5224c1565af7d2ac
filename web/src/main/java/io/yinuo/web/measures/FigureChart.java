package io.yinuo.web.measures;

import io.yinuo.measures.NormReport;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of an indicator as charts: over time one line for each place and reach, between places the newest value of
 * each. Aims and rules are left out of both; the table tells of them. A norm is a broken line at its limit, and a newest value
 * that does not keep one is a red bar.
 */
final class FigureChart {

    private static final String BROKEN = "#a8321f";
    private static final int DASH = 6;
    private static final List<String> COLOURS =
            List.of("#1f4e5f", "#b5651d", "#3d7a3a", "#8a6100", "#5b4a8a", "#00687a", "#7a3352", "#4c5a63");

    private final List<ObservationView> values;
    private final String unit;
    private final Function<Reach, String> reaches;
    private final Map<String, BigDecimal> limits;
    private final Set<UUID> broken;

    /** @param norms held against the values */
    FigureChart(List<ObservationView> values, String unit, Function<Reach, String> reaches, List<NormReport> norms) {
        this.limits = new LinkedHashMap<>();
        norms.stream().map(NormReport::norm).filter(norm -> norm.amount() != null).forEach(norm -> limits.put(norm.title(), norm.amount()));
        this.broken = norms.stream()
                .flatMap(norm -> norm.values().stream())
                .filter(held -> !held.kept())
                .map(held -> held.observation().id())
                .collect(Collectors.toSet());
        this.values = values.stream()
                .filter(each -> each.amount() != null && each.asOf() != null && each.kind() == ValueKind.OBSERVED)
                .toList();
        this.unit = unit;
        this.reaches = reaches;
    }

    /** Whether there are two times to compare. */
    boolean isOverTime() {
        return times().size() > 1;
    }

    boolean isBetweenPlaces() {
        return newest().size() > 1;
    }

    private List<String> times() {
        var times = new TreeSet<String>();
        values.forEach(each -> times.add(each.asOf().text()));
        return new ArrayList<>(times);
    }

    private String seriesOf(ObservationView value) {
        return value.place() + " " + reaches.apply(value.reach());
    }

    String overTime() {
        var times = times();
        var series = new LinkedHashMap<String, Map<String, ObservationView>>();
        values.forEach(each ->
                series.computeIfAbsent(seriesOf(each), name -> new LinkedHashMap<>()).put(each.asOf().text(), each));
        var lines = Json.createArrayBuilder();
        int colour = 0;
        for (var one : series.entrySet()) {
            var points = Json.createArrayBuilder();
            times.forEach(time -> add(points, one.getValue().get(time)));
            lines.add(dataset(one.getKey(), points, COLOURS.get(colour++ % COLOURS.size())).add("spanGaps", true));
        }
        limits.forEach((name, limit) -> lines.add(limit(name, limit, times.size())));
        return chart("line", times, lines, true);
    }

    String betweenPlaces() {
        var newest = newest();
        var bars = Json.createArrayBuilder();
        var colours = Json.createArrayBuilder();
        newest.values().forEach(each -> {
            add(bars, each);
            colours.add(broken.contains(each.id()) ? BROKEN : COLOURS.get(0));
        });
        var datasets = Json.createArrayBuilder()
                .add(dataset(unit, bars, COLOURS.get(0)).add("backgroundColor", colours).add("maxBarThickness", 48));
        limits.forEach((name, limit) -> datasets.add(limit(name, limit, newest.size())));
        return chart("bar", List.copyOf(newest.keySet()), datasets, !limits.isEmpty());
    }

    private Map<String, ObservationView> newest() {
        var newest = new LinkedHashMap<String, ObservationView>();
        values.stream().sorted(Comparator.comparing(ObservationView::asOf)).forEach(each -> newest.put(seriesOf(each), each));
        return newest;
    }

    private static void add(JsonArrayBuilder points, ObservationView value) {
        if (value == null) {
            points.addNull();
        } else {
            points.add(value.amount());
        }
    }

    /** A norm across the whole chart. */
    private static JsonObjectBuilder limit(String name, BigDecimal limit, int places) {
        var points = Json.createArrayBuilder();
        for (int i = 0; i < places; i++) {
            points.add(limit);
        }
        return dataset(name, points, BROKEN)
                .add("type", "line")
                .add("pointRadius", 0)
                .add("borderDash", Json.createArrayBuilder().add(DASH).add(DASH));
    }

    private static JsonObjectBuilder dataset(String label, JsonArrayBuilder points, String colour) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("data", points)
                .add("backgroundColor", colour)
                .add("borderColor", colour)
                .add("pointRadius", 5);
    }

    private String chart(String type, List<String> labels, JsonArrayBuilder datasets, boolean legend) {
        var names = Json.createArrayBuilder(labels);
        var title = Json.createObjectBuilder().add("display", !unit.isEmpty()).add("text", unit);
        var axis = Json.createObjectBuilder().add("beginAtZero", true).add("title", title);
        var plugins = Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("display", legend).add("position", "bottom"));
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", datasets))
                .add("options", Json.createObjectBuilder()
                        .add("responsive", true)
                        .add("maintainAspectRatio", false)
                        .add("scales", Json.createObjectBuilder().add("y", axis))
                        .add("plugins", plugins))
                .build()
                .toString()
                .replace("<", "\\u003c"); // it stands in a script of the page
    }
}
