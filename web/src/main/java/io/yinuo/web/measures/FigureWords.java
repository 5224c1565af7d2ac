package io.yinuo.web.measures;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as they are read: number, unit and how it is meant. */
@Named
@RequestScoped
public class FigureWords {

    private static final int HOUR = 60;

    @Inject
    Messages messages;

    /** The value with the words of its source, where these say it in another way. */
    public String value(ObservationView value) {
        if (value.amount() == null) {
            return value.words();
        }
        var figure = compared(value.comparison(), value.amount(), value.unit());
        return value.words() == null ? figure : messages.of("measures.figure.worded", figure, value.words());
    }

    /** The whole of what it says: where, when, of what and whom, and the value; an aim or a demand is called one. */
    public String said(ObservationView value) {
        var about = about(value);
        var time = value.asOf() == null ? "" : value.asOf().text() + " ";
        return about.isEmpty()
                ? messages.of("measures.figure.said", value.place(), time, value.indicatorName(), value(value))
                : messages.of("measures.figure.said.about", value.place(), time, value.indicatorName(), about, value(value));
    }

    /** Nothing where it was observed of everybody. */
    private String about(ObservationView value) {
        var reach = value.reach() == Reach.ALL ? "" : messages.label(value.reach());
        var kind = value.kind() == ValueKind.OBSERVED ? "" : messages.label(value.kind());
        return Stream.of(reach, kind).filter(part -> !part.isEmpty()).collect(Collectors.joining("、"));
    }

    /** The limit; nothing for a norm in words. */
    public String limit(NormView norm) {
        return norm.amount() == null ? "" : compared(norm.comparison(), norm.amount(), norm.unit());
    }

    /** What the values of an indicator may be; nothing where everything may. */
    public String range(IndicatorView indicator) {
        return indicator.least() == null || indicator.most() == null
                ? ""
                : messages.of(
                        "measures.figure.range", plain(indicator.least(), indicator.unit()),
                        plain(indicator.most(), indicator.unit()));
    }

    private String compared(Comparison comparison, BigDecimal amount, MeasureUnit unit) {
        var figure = plain(amount, unit);
        return comparison == Comparison.EQUAL
                ? figure
                : messages.of("measures.figure.compared", messages.label(comparison), figure);
    }

    private String plain(BigDecimal amount, MeasureUnit unit) {
        return switch (unit) {
            case CLOCK -> String.format("%d:%02d", amount.intValue() / HOUR, amount.intValue() % HOUR);
            case CALENDAR_YEAR -> amount.toPlainString();
            default -> messages.of("measures.figure.unit", amount.toPlainString(), messages.label(unit));
        };
    }
}
