package io.yinuo.web.api.commitment;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentLine;
import io.yinuo.register.PageOf;
import io.yinuo.register.Rate;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.commitment.CommitmentFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The query parameters of the list of promises: the filters of the board, an order, and a page. */
public class CommitmentQuery {

    @QueryParam("text")
    String text;

    @QueryParam("section")
    UUID section;

    @QueryParam("light")
    CommitmentLight light;

    @QueryParam("theme")
    String theme;

    @QueryParam("year")
    Integer year;

    @QueryParam("session")
    String session;

    @QueryParam("kind")
    MatterKind kind;

    @QueryParam("rate")
    Rate rate;

    @QueryParam("above")
    boolean above;

    @QueryParam("reportable")
    boolean reportable;

    @QueryParam("remarked")
    boolean remarked;

    @QueryParam("sort")
    @DefaultValue("due,asc")
    String sort;

    @QueryParam("page")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    int size;

    CommitmentFilter filter() {
        var filter = new CommitmentFilter();
        filter.setText(text);
        filter.setSectionId(section);
        filter.setLight(light);
        filter.setTheme(theme);
        filter.setYear(year);
        filter.setSession(session);
        filter.setKind(kind);
        filter.setRate(rate);
        filter.setAbove(above);
        filter.setReportable(reportable);
        filter.setRemarked(remarked);
        return filter;
    }

    /** The asked page of these, in the order that is asked for; what has no such day comes last. */
    PageOf<CommitmentLine> page(List<CommitmentLine> found) {
        return PageOf.cut(found.stream().sorted(order()).toList(), page, size);
    }

    private Comparator<CommitmentLine> order() {
        var parts = sort.split(",", 2);
        boolean descending = parts.length == 2 && parts[1].equals("desc");
        Comparator<LocalDate> days = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(day(parts[0]), Comparator.nullsLast(days));
    }

    private static Function<CommitmentLine, LocalDate> day(String field) {
        return switch (field) {
            case "due" -> line -> line.commitment().dueOn();
            case "next" -> line -> line.commitment().nextOn();
            case "referred" -> CommitmentLine::referredOn;
            default -> throw new InvalidInput("sort", "SORT_UNKNOWN", field);
        };
    }
}
