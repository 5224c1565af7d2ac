package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.PolicyView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ThemeView;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.InvalidInput;
import java.util.Map;
import java.util.Optional;

/** What the cells of a row say, and the cells that say what is there; codes that lead nowhere are noted. */
final class Commands {

    /** As long as an id. */
    private static final int MOST_END = 60;

    private final CodeBook book;

    Commands(CodeBook book) {
        this.book = book;
    }

    static Map<String, String> cells(ThemeView theme) {
        return new Cells.Writing()
                .put("code", theme.code()).put("name", theme.name()).put("points", theme.points()).put("parent", theme.parentCode())
                .cells();
    }

    NewPolicy policy(Cells cells) {
        return new NewPolicy(
                cells.text("code"), cells.text("issuer"), cells.text("number"), cells.text("title"), cells.asOf("issued"),
                cells.text("link"));
    }

    Map<String, String> cells(PolicyView policy) {
        return new Cells.Writing()
                .put("code", policy.code()).put("issuer", policy.issuer()).put("number", policy.documentNumber())
                .put("title", policy.title()).put("issued", policy.issuedOn()).put("link", policy.link())
                .cells();
    }

    NewIndicator indicator(Cells cells, InvalidInput.Check check) {
        return new NewIndicator(
                cells.text("code"), cells.text("name"), cells.text("definition"), cells.text("theme"),
                cells.of(IndicatorKind.class, "kind"), cells.text("parent"), cells.of(MeasureUnit.class, "unit"),
                cells.number("least"), cells.number("most"), book.policyId(cells.text("policy"), check));
    }

    Map<String, String> cells(IndicatorView indicator) {
        return new Cells.Writing()
                .put("code", indicator.code()).put("name", indicator.name()).put("definition", indicator.definition())
                .put("theme", indicator.themeCode()).put("kind", indicator.kind()).put("parent", indicator.parentCode())
                .put("unit", indicator.unit()).put("least", indicator.least()).put("most", indicator.most())
                .put("policy", book.policyCode(indicator.policyId()))
                .cells();
    }

    NewNorm norm(Cells cells, InvalidInput.Check check) {
        var code = cells.text("indicator");
        var indicator = book.indicator(code);
        check.that(code == null || indicator != null, "indicator", "INDICATOR_CODE_UNKNOWN", String.valueOf(code));
        return new NewNorm(
                cells.text("code"), cells.text("title"), cells.text("theme"), indicator == null ? null : indicator.id(),
                cells.of(Reach.class, "reach"), cells.of(Comparison.class, "comparison"), cells.number("amount"),
                book.policyId(cells.text("policy"), check), cells.text("passage"));
    }

    Map<String, String> cells(NormView norm) {
        return new Cells.Writing()
                .put("code", norm.code()).put("title", norm.title()).put("theme", norm.themeCode())
                .put("indicator", book.indicatorCode(norm.indicatorId())).put("reach", norm.reach())
                .put("comparison", norm.comparison()).put("amount", norm.amount())
                .put("policy", book.policyCode(norm.policyId())).put("passage", norm.passage())
                .cells();
    }

    NewMeasure measure(Cells cells, InvalidInput.Check check) {
        return new NewMeasure(
                cells.text("code"), cells.text("title"), cells.text("description"), cells.text("theme"),
                book.sectionId(cells.text("section"), check), cells.text("unitName"), cells.of(MeasureState.class, "state"),
                cells.of(Reach.class, "reach"), cells.text("place"), cells.text("begins"), cells.text("ends"),
                book.policyId(cells.text("policy"), check), cells.text("source"), cells.text("passage"));
    }

    Map<String, String> cells(MeasureView measure) {
        return new Cells.Writing()
                .put("code", measure.code()).put("title", measure.title()).put("description", measure.description())
                .put("theme", measure.themeCode()).put("section", book.sectionCode(measure.sectionId()))
                .put("unitName", measure.unitName()).put("state", measure.state()).put("reach", measure.reach())
                .put("place", measure.place()).put("begins", measure.begins()).put("ends", measure.ends())
                .put("policy", book.policyCode(measure.policyId())).put("source", measure.source())
                .put("passage", measure.passage())
                .cells();
    }

    /** The ends that the cells name; null for each that leads nowhere, which is noted. */
    NewLink link(Cells cells, InvalidInput.Check check) {
        return new NewLink(end(cells, "one", check), end(cells, "other", check));
    }

    private LinkEnd end(Cells cells, String column, InvalidInput.Check check) {
        var kind = cells.of(LinkKind.class, column);
        var code = cells.text(column + "Code");
        check.present(kind, column).text(code, column + "Code", MOST_END);
        var end = book.ends().end(kind, code);
        check.that(kind == null || code == null || end != null, column + "Code", "LINK_END_UNKNOWN");
        return end;
    }

    /** @return none where an end is not found by its code, or where another link of the same ends stands before it */
    Optional<Map<String, String>> cells(MeasureLinkRow link) {
        var one = book.ends().code(link.from());
        var other = book.ends().code(link.to());
        return one == null || other == null || !book.ends().link(link.from(), link.to()).id().equals(link.id())
                ? Optional.empty()
                : Optional.of(new Cells.Writing()
                        .put("one", link.from().kind()).put("oneCode", one).put("other", link.to().kind()).put("otherCode", other)
                        .cells());
    }

    /** The indicator that the cells name, or null. */
    IndicatorView indicatorOf(Cells cells) {
        return book.indicator(cells.text("indicator"));
    }

    /** @param indicator of the code that the cells name, or null */
    NewObservation observation(Cells cells, IndicatorView indicator) {
        return new NewObservation(
                indicator == null ? null : indicator.id(), cells.text("place"), cells.of(Reach.class, "reach"),
                cells.of(ValueKind.class, "kind"), cells.of(Comparison.class, "comparison"), cells.number("amount"),
                cells.of(MeasureUnit.class, "unit"), cells.text("words"), cells.asOf("asOf"), cells.text("source"),
                cells.text("passage"), cells.text("remark"));
    }

    /** Words alone have no unit. */
    Map<String, String> cells(ObservationView value) {
        return new Cells.Writing()
                .put("indicator", value.indicatorCode()).put("place", value.place()).put("reach", value.reach())
                .put("kind", value.kind()).put("comparison", value.comparison()).put("amount", value.amount())
                .put("unit", value.amount() == null ? null : value.unit()).put("words", value.words())
                .put("asOf", value.asOf()).put("source", value.source()).put("passage", value.passage())
                .put("remark", value.remark())
                .cells();
    }
}
