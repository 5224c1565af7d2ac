package io.yinuo.web.statistics;

import static java.util.Map.entry;

import io.yinuo.register.Figure;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.messages.Texts;
import java.util.Map;

/** Says in words how a rate is counted, and what a figure and a group are called. */
final class RateWords {

    private static final Map<Rate, String> HOW = Map.ofEntries(
            entry(Rate.HANDLED, "statistics.how.handled"),
            entry(Rate.IN_TIME, "statistics.how.inTime"),
            entry(Rate.TALKED, "statistics.how.talked"),
            entry(Rate.PUBLISHED, "statistics.how.published"),
            entry(Rate.PUBLISHED_OF_PUBLIC, "statistics.how.publishedOfPublic"),
            entry(Rate.RATED, "statistics.how.rated"),
            entry(Rate.SATISFIED, "statistics.how.satisfied"),
            entry(Rate.BASICALLY_SATISFIED, "statistics.how.basicallySatisfied"),
            entry(Rate.DISSATISFIED, "statistics.how.dissatisfied"),
            entry(Rate.ATTITUDE_SATISFIED, "statistics.how.attitude"),
            entry(Rate.CLASS_A, "statistics.how.class"),
            entry(Rate.CLASS_B, "statistics.how.class"),
            entry(Rate.CLASS_C, "statistics.how.class"),
            entry(Rate.CLASS_D, "statistics.how.class"),
            entry(Rate.SOLE, "statistics.how.role"),
            entry(Rate.LEAD, "statistics.how.role"),
            entry(Rate.CO_HANDLED, "statistics.how.role"),
            entry(Rate.SEPARATE, "statistics.how.role"),
            entry(Rate.KEPT, "statistics.how.kept"),
            entry(Rate.KEPT_IN_TIME, "statistics.how.keptInTime"),
            entry(Rate.LATE, "statistics.how.late"),
            entry(Rate.EXPLAINED, "statistics.how.explained"),
            entry(Rate.FOLDED, "statistics.how.folded"));

    private final Texts texts;

    RateWords(Texts texts) {
        this.texts = texts;
    }

    String how(Rate rate) {
        return texts.get(HOW.get(rate));
    }

    String percent(Figure figure) {
        return figure.percent() == null ? texts.get("statistics.nothing") : figure.percent().toPlainString() + "%";
    }

    String group(Grouping grouping, FigureGroup group) {
        if (group.key() == null) {
            return texts.get(grouping == Grouping.THEME ? "statistics.noTheme" : "statistics.noSection");
        }
        return grouping == Grouping.KIND ? texts.label(MatterKind.valueOf(group.key())) : group.name();
    }
}
