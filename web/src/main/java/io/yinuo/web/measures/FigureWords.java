package io.yinuo.web.measures;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

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
