package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.NewObservation;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the rows of a table against what is there, and says of each what it would do (rule ME14); nothing is changed. */
final class Planning {

    private static final String LINE = "line";

    private final CodeBook book;
    private final Commands commands;
    private final LocalDate today;
    private final Map<Object, Integer> firsts = new HashMap<>();

    /** What is there already. */
    private record Known(UUID id, boolean own, Map<String, String> cells) {}

    Planning(CodeBook book, LocalDate today) {
        this.book = book;
        this.commands = new Commands(book);
        this.today = today;
    }

    /** In the order in which one kind leads to the other, each in the order of the table. */
    List<Planned> plan(List<ExchangeRow> rows) {
        return rows.stream().sorted(Comparator.comparing(ExchangeRow::kind)).map(this::plan).toList();
    }

    private Planned plan(ExchangeRow row) {
        var check = new InvalidInput.Check();
        var cells = new Cells(new CellReading(row, check).cells());
        return switch (row.kind()) {
            case THEMES -> theme(row, cells, check);
            case NORMS -> norm(row, cells, check);
            case LINKS -> link(row, cells, check);
            case POLICIES -> policy(row, cells, check);
            case INDICATORS -> indicator(row, cells, check);
            case MEASURES -> measure(row, cells, check);
            case OBSERVATIONS -> observation(row, cells, check);
        };
    }

    /** Themes just leave. */
    private Planned theme(ExchangeRow row, Cells cells, InvalidInput.Check check) {
        var there = book.theme(cells.text("code"));
        var known = there == null ? null : new Known(null, true, Commands.cells(there));
        check.that(false, LINE, "EXCHANGE_THEME");
        return planned(row, cells, known, null, cells.text("code"), errors(check));
    }

    private Planned norm(ExchangeRow row, Cells cells, InvalidInput.Check check) {
        var norm = commands.norm(cells, check);
        var there = book.norm(norm.code());
        var known = there == null ? null : new Known(there.id(), there.own(), commands.cells(there));
        ExchangePolicy.check(norm, commands.indicatorOf(cells), book, check);
        once(row, norm.code(), check);
        return planned(row, cells, known, norm, norm.code(), errors(check));
    }

    /** What is tied stays tied; what a person decided otherwise no table decides again. */
    private Planned link(ExchangeRow row, Cells cells, InvalidInput.Check check) {
        var link = commands.link(cells, check);
        boolean both = link.one() != null && link.other() != null;
        check.that(!both || !link.one().equals(link.other()), LINE, "LINK_ENDS");
        var there = both ? book.ends().link(link.one(), link.other()) : null;
        boolean counts = there == null || there.standing() == LinkStanding.CONFIRMED;
        check.that(counts, LINE, "LINK_UNDECIDED");
        once(row, both ? LinkEnd.pair(link.one(), link.other()) : null, check);
        var known = there == null ? null : new Known(there.id(), true, counts ? cells.said() : Map.of());
        var label = Stream.of(cells.text("oneCode"), cells.text("otherCode")).filter(Objects::nonNull).collect(Collectors.joining(" — "));
        return planned(row, cells, known, link, label, errors(check));
    }

    private Planned policy(ExchangeRow row, Cells cells, InvalidInput.Check check) {
        var policy = commands.policy(cells);
        var there = book.policy(policy.code());
        var known = there == null ? null : new Known(there.id(), there.own(), commands.cells(there));
        ExchangePolicy.check(policy, check);
        once(row, policy.code(), check);
        var planned = planned(row, cells, known, policy, policy.code(), errors(check));
        if (planned.isTaken()) {
            book.add(policy.code(), planned.rowId());
        }
        return planned;
    }

    private Planned indicator(ExchangeRow row, Cells cells, InvalidInput.Check check) {
        var indicator = commands.indicator(cells, check);
        var there = book.indicator(indicator.code());
        var known = there == null ? null : new Known(there.id(), book.isOwn(there), commands.cells(there));
        ExchangePolicy.check(indicator, book, check);
        once(row, indicator.code(), check);
        var planned = planned(row, cells, known, indicator, indicator.code(), errors(check));
        if (planned.isTaken()) {
            book.add(indicator.as(planned.rowId()));
        }
        return planned;
    }

    private Planned measure(ExchangeRow row, Cells cells, InvalidInput.Check check) {
        var measure = commands.measure(cells, check);
        var there = book.measure(measure.code());
        var known = there == null ? null : new Known(there.id(), there.own(), commands.cells(there));
        ExchangePolicy.code(measure.code(), check);
        check.that(there == null || there.state() != MeasureState.RETIRED, LINE, "MEASURE_CLOSED");
        once(row, measure.code(), check);
        var problems = new ArrayList<>(errors(check));
        boolean unknownOwner = cells.text("section") != null && measure.sectionId() == null;
        problems.addAll(errors(() -> MeasurePolicy.check(unknownOwner ? owned(measure) : measure, book.knownTo(there))));
        var planned = planned(row, cells, known, measure, measure.code(), problems);
        if (planned.isTaken()) {
            book.ends().name(LinkKind.MEASURE, measure.code(), planned.rowId());
        }
        return planned;
    }

    /** Its owner was named, by a code that leads nowhere, which is told already. */
    private static NewMeasure owned(NewMeasure measure) {
        return new NewMeasure(
                measure.code(), measure.title(), measure.description(), measure.themeCode(), null,
                measure.unitName() == null ? "?" : measure.unitName(), measure.state(), measure.reach(), measure.place(),
                measure.begins(), measure.ends(), measure.policyId(), measure.source(), measure.passage());
    }

    private Planned observation(ExchangeRow row, Cells given, InvalidInput.Check check) {
        var cells = new Cells(withoutIdleUnit(given.said()));
        var indicator = book.indicator(cells.text("indicator"));
        check.that(indicator != null, "indicator", "INDICATOR_CODE_UNKNOWN", String.valueOf(cells.text("indicator")));
        var value = commands.observation(cells, indicator);
        var byId = book.observation(uuid(given.text("id")));
        var passage = passage(value);
        var byPassage = passage == null ? null : book.saidBy(passage);
        var there = byId == null ? byPassage : byId;
        var known = there == null ? null : new Known(there.id(), there.own(), commands.cells(there));
        if (byId != null && indicator != null) {
            check.that(byId.indicatorId().equals(indicator.id()), "indicator", "OBSERVATION_INDICATOR_STAYS");
        }
        check.that(byPassage == null || byId == byPassage, LINE, "OBSERVATION_TWICE");
        once(row, passage == null ? row : passage, check);
        var problems = new ArrayList<>(errors(check));
        if (indicator != null) {
            problems.addAll(errors(() -> ValuePolicy.check(value, indicator, today)));
        }
        var label = Stream.of(cells.text("indicator"), cells.text("place"), cells.text("asOf"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var planned = planned(row, cells, known, value, label, problems);
        if (given.text("id") != null && planned.status() != ExchangeLineStatus.WRONG) {
            book.ends().name(LinkKind.OBSERVATION, given.text("id"), planned.rowId());
        }
        return planned;
    }

    /** Words alone have no unit; neither does a row have an id that it says itself. */
    private static Map<String, String> withoutIdleUnit(Map<String, String> said) {
        var cells = new LinkedHashMap<>(said);
        cells.remove("id");
        if (!cells.containsKey("amount")) {
            cells.remove("unit");
        }
        return cells;
    }

    private static UUID uuid(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static List<Object> passage(NewObservation value) {
        boolean complete = Stream.of(
                        value.indicatorId(), value.place(), value.reach(), value.kind(), value.source(), value.passage())
                .allMatch(Objects::nonNull);
        return complete
                ? List.of(
                        value.indicatorId(), value.place(), value.reach(), value.kind(), value.source(), value.passage(),
                        value.asOf() == null ? "" : value.asOf().text())
                : null;
    }

    /** A table says a thing once. */
    private void once(ExchangeRow row, Object subject, InvalidInput.Check check) {
        if (subject != null) {
            var first = firsts.putIfAbsent(List.of(row.kind(), subject), row.line());
            check.that(first == null, LINE, "EXCHANGE_DOUBLE", String.valueOf(first));
        }
    }

    private static Planned planned(
            ExchangeRow row, Cells cells, Known known, Object command, String label, List<FieldError> problems) {
        var shown = label == null || label.isBlank() ? "—" : label;
        boolean twice = problems.stream().anyMatch(each -> each.code().equals("EXCHANGE_DOUBLE"));
        if (known != null && known.cells().equals(cells.said()) && !twice) {
            return new Planned(row, ExchangeLineStatus.SAME, shown, known.cells(), known.id(), command, List.of());
        }
        var all = new ArrayList<>(problems);
        if (known != null && !known.own()) {
            all.add(new FieldError(LINE, "EXCHANGE_SHARED", List.of()));
        }
        var status = !all.isEmpty()
                ? ExchangeLineStatus.WRONG
                : known == null ? ExchangeLineStatus.NEW : ExchangeLineStatus.CHANGED;
        return new Planned(
                row, status, shown, known == null ? null : known.cells(), known == null ? UUID.randomUUID() : known.id(), command, all);
    }

    private static List<FieldError> errors(InvalidInput.Check check) {
        return errors(check::done);
    }

    private static List<FieldError> errors(Runnable rule) {
        try {
            rule.run();
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.errors();
        }
    }
}
