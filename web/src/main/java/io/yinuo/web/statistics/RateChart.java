package io.yinuo.web.statistics;

import io.yinuo.register.FigureGroup;
import io.yinuo.register.Rate;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** Two rates side by side for each group, as bars; where there is nothing to count there is no bar. */
final class RateChart {

    private static final int MOST_PERCENT = 100;
    private static final List<String> COLOURS = List.of("#1f4e5f", "#8a6100");

    private final List<FigureGroup> groups;
    private final Function<FigureGroup, String> names;
    private final Function<Rate, String> labels;

    RateChart(List<FigureGroup> groups, Function<FigureGroup, String> names, Function<Rate, String> labels) {
        this.groups = groups;
        this.names = names;
        this.labels = labels;
    }

    /** The chart in the words of the library that draws it. */
    String of(Rate first, Rate second) {
        var datasets = Json.createArrayBuilder().add(bars(first, COLOURS.get(0))).add(bars(second, COLOURS.get(1)));
        var axis = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("max", MOST_PERCENT)
                .add("title", Json.createObjectBuilder().add("display", true).add("text", "%"));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder()
                        .add("labels", Json.createArrayBuilder(groups.stream().map(names).toList()))
                        .add("datasets", datasets))
                .add("options", Json.createObjectBuilder()
                        .add("responsive", true)
                        .add("maintainAspectRatio", false)
                        .add("scales", Json.createObjectBuilder().add("y", axis))
                        .add("plugins", Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("position", "bottom"))))
                .build()
                .toString()
                .replace("<", "\\u003c"); // it stands in a script of the page
    }

    private JsonObjectBuilder bars(Rate rate, String colour) {
        var values = Json.createArrayBuilder();
        groups.forEach(group -> {
            var percent = group.figure(rate).percent();
            if (percent == null) {
                values.addNull();
            } else {
                values.add(percent);
            }
        });
        return Json.createObjectBuilder()
                .add("label", labels.apply(rate))
                .add("data", values)
                .add("backgroundColor", colour)
                .add("maxBarThickness", 36);
    }
}
