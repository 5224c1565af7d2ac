package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.PolicyView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.InvalidInput;
import java.util.Map;

/** What the cells of a row say, and the cells that say what is there; codes that lead nowhere are noted. */
final class Commands {

    private final CodeBook book;

    Commands(CodeBook book) {
        this.book = book;
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

    NewMeasure measure(Cells cells, InvalidInput.Check check) {
        return new NewMeasure(
                cells.text("code"), cells.text("title"), cells.text("description"), cells.text("theme"),
                book.sectionId(cells.text("section"), check), cells.text("unitName"), cells.of(MeasureState.class, "state"),
                cells.of(Reach.class, "reach"), cells.text("place"), cells.asOf("begins"), cells.asOf("ends"),
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
