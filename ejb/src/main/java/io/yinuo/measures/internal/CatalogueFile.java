package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import java.util.List;
import java.util.function.Function;

/** A catalogue as it stands in its files. */
public record CatalogueFile(
        List<ThemeItem> themes,
        List<PolicyItem> policies,
        List<IndicatorItem> indicators,
        List<NormItem> norms,
        List<ObservationItem> observations,
        List<MeasureItem> measures) {

    public static CatalogueFile read(ShippedCatalogue catalogue) {
        return new CatalogueFile(
                items(catalogue, "themes", CatalogueFile::theme),
                items(catalogue, "policies", CatalogueFile::policy),
                items(catalogue, "indicators", CatalogueFile::indicator),
                items(catalogue, "norms", CatalogueFile::norm),
                items(catalogue, "observations", CatalogueFile::observation),
                items(catalogue, "measures", CatalogueFile::measure));
    }

    private static <T> List<T> items(ShippedCatalogue catalogue, String file, Function<CatalogueLine, T> item) {
        return CatalogueLine.of(catalogue.folder() + file + ".csv").stream().map(item).toList();
    }

    private static ThemeItem theme(CatalogueLine line) {
        return new ThemeItem(line.text("code"), line.text("name"), line.text("points"), line.text("parent"));
    }

    private static PolicyItem policy(CatalogueLine line) {
        return new PolicyItem(
                line.text("code"), line.text("issuer"), line.text("number"), line.text("title"), line.text("issued"),
                line.text("link"));
    }

    private static IndicatorItem indicator(CatalogueLine line) {
        return new IndicatorItem(
                line.text("code"), line.text("name"), line.text("definition"), line.text("theme"),
                line.of(IndicatorKind.class, "kind"), line.text("parent"), line.of(MeasureUnit.class, "unit"),
                line.number("least"), line.number("most"), line.text("policy"));
    }

    private static NormItem norm(CatalogueLine line) {
        return new NormItem(
                line.text("code"), line.text("theme"), line.text("title"), line.text("indicator"),
                line.of(Reach.class, "reach"), line.of(Comparison.class, "comparison"), line.number("amount"),
                line.text("policy"), line.text("passage"));
    }

    private static ObservationItem observation(CatalogueLine line) {
        return new ObservationItem(
                line.text("code"), line.text("indicator"), line.text("place"), line.of(Reach.class, "reach"),
                line.of(ValueKind.class, "kind"), line.of(Comparison.class, "comparison"), line.number("amount"),
                line.text("words"), line.text("asOf"), line.text("source"), line.text("passage"), line.text("remark"),
                line.text("policy"));
    }

    private static MeasureItem measure(CatalogueLine line) {
        return new MeasureItem(
                line.text("code"), line.text("title"), line.text("description"), line.text("theme"), line.text("owner"),
                line.of(MeasureState.class, "state"), line.of(Reach.class, "reach"), line.text("place"),
                line.text("begins"), line.text("policy"), line.text("source"), line.text("passage"),
                line.list("indicators"), line.list("policies"), line.list("observations"));
    }
}
