package io.yinuo.web.statistics;

import io.yinuo.register.Figure;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.register.StatisticsReport;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.table.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The figures as a table to go on with elsewhere: a line for each rate of each group, with what it is counted from. */
public final class StatisticsTable {

    private final Texts texts;
    private final RateWords words;

    public StatisticsTable(Texts texts) {
        this.texts = texts;
        this.words = new RateWords(texts);
    }

    public byte[] of(StatisticsReport report, Grouping grouping) {
        var headings = Stream.of(
                        "statistics.group", "statistics.rate", "statistics.percent", "statistics.part", "statistics.whole",
                        "statistics.how")
                .map(key -> texts.get(key))
                .toList();
        var total = lines(texts.get("statistics.total"), report.total());
        var groups = report.groups().stream().flatMap(group -> lines(words.group(grouping, group), group));
        return TableFile.of(texts.get("statistics.title"), headings, Stream.concat(total, groups).toList());
    }

    private Stream<List<Object>> lines(String name, FigureGroup group) {
        return Arrays.stream(Rate.values()).map(group::figure).map(figure -> line(name, figure));
    }

    private List<Object> line(String name, Figure figure) {
        return Arrays.asList(
                name, texts.label(figure.rate()), figure.percent(), figure.part(), figure.whole(), words.how(figure.rate()));
    }
}
