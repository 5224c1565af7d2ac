package io.yinuo.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.IndicatorKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogues hold what the law and the five documents say, and every code leads somewhere. */
class ShippedCatalogueTest {

    private final CatalogueFile national = CatalogueFile.read(ShippedCatalogue.NATIONAL);
    private final CatalogueFile places = CatalogueFile.read(ShippedCatalogue.PLACES);

    @Test
    @DisplayName("ME2 新荣区细则的框架：6 个 A 级、30 个 B 级指标，每个 B 级归一个 A 级；宁波评价 4 个方面")
    void frameHasSixIndicatorsAboveThirty() {
        assertThat(of(IndicatorKind.FIRST_LEVEL)).hasSize(6);
        assertThat(of(IndicatorKind.SECOND_LEVEL))
                .hasSize(30)
                .allSatisfy(each -> assertThat(of(IndicatorKind.FIRST_LEVEL))
                        .extracting(IndicatorItem::code)
                        .contains(each.parent()));
        assertThat(of(IndicatorKind.ASPECT)).hasSize(4);
        assertThat(national.themes()).hasSize(15);
    }

    @Test
    @DisplayName("ME2 五份文件的数字一个不少")
    void everyFigureOfTheFiveDocumentsIsThere() {
        var perDocument = places.observations().stream()
                .collect(Collectors.groupingBy(each -> each.code().substring(0, 3), Collectors.counting()));

        assertThat(perDocument)
                .containsOnlyKeys("000", "001", "002", "003", "004")
                .containsEntry("000", 8L)
                .containsEntry("001", 39L)
                .containsEntry("002", 19L)
                .containsEntry("003", 17L)
                .containsEntry("004", 24L);
    }

    @Test
    @DisplayName("ME5 五份文件的每个数字都关联到措施和出处文件，30 个 B 级指标都关联到采用它们的措施")
    void everythingOfTheFiveDocumentsIsLinked() {
        var values = places.measures().stream().flatMap(each -> each.observations().stream()).toList();
        var indicators = places.measures().stream().flatMap(each -> each.indicators().stream()).toList();
        var documents = codes(CatalogueFile::policies, PolicyItem::code);

        assertThat(places.observations()).allSatisfy(each -> {
            assertThat(values).contains(each.code());
            assertThat(documents).contains(each.policy());
        });
        assertThat(national.observations()).allSatisfy(each -> assertThat(documents).contains(each.policy()));
        assertThat(of(IndicatorKind.SECOND_LEVEL)).extracting(IndicatorItem::code).isSubsetOf(indicators);
        assertThat(of(IndicatorKind.FIRST_LEVEL)).extracting(IndicatorItem::code).isSubsetOf(indicators);
    }

    @Test
    void everyCodeIsUsedOnceAndLeadsSomewhere() {
        var indicators = codes(CatalogueFile::indicators, IndicatorItem::code);
        var policies = codes(CatalogueFile::policies, PolicyItem::code);
        var themes = codes(CatalogueFile::themes, ThemeItem::code);
        var observations = codes(CatalogueFile::observations, ObservationItem::code);
        codes(CatalogueFile::measures, MeasureItem::code);

        each(CatalogueFile::indicators).forEach(one -> {
            assertThat(themes).contains(one.theme());
            assertThat(one.policy() == null || policies.contains(one.policy())).as(one.code()).isTrue();
            assertThat(one.unit() != null).as(one.code()).isEqualTo(one.kind() == IndicatorKind.FIGURE);
        });
        each(CatalogueFile::observations).forEach(one -> assertThat(indicators).contains(one.indicator()));
        each(CatalogueFile::norms).forEach(one -> {
            assertThat(policies).contains(one.policy());
            assertThat(one.indicator() == null || indicators.contains(one.indicator())).as(one.code()).isTrue();
        });
        each(CatalogueFile::measures).forEach(one -> {
            assertThat(themes).contains(one.theme());
            assertThat(indicators).containsAll(one.indicators());
            assertThat(policies).containsAll(one.policies());
            assertThat(observations).containsAll(one.observations());
        });
    }

    @Test
    void everyValueFitsItsIndicatorAndSaysWhereItStands() {
        var indicators = each(CatalogueFile::indicators).collect(Collectors.toMap(IndicatorItem::code, one -> one));
        each(CatalogueFile::observations).forEach(one -> {
            var indicator = indicators.get(one.indicator());
            assertThat(one.source()).as(one.code()).isNotBlank();
            assertThat(one.passage()).as(one.code()).isNotBlank();
            assertThat(one.amount() != null || one.words() != null).as(one.code()).isTrue();
            if (one.amount() != null) {
                assertThat(one.amount()).as(one.code()).isBetween(indicator.least(), indicator.most());
            }
            if (one.asOf() != null) {
                assertThat(new AsOf(one.asOf()).firstDay()).as(one.code()).isNotNull();
            }
        });
    }

    private List<IndicatorItem> of(IndicatorKind kind) {
        return national.indicators().stream().filter(each -> each.kind() == kind).toList();
    }

    private <T> Stream<T> each(Function<CatalogueFile, List<T>> part) {
        return Stream.of(national, places).map(part).flatMap(List::stream);
    }

    private <T> Set<String> codes(Function<CatalogueFile, List<T>> part, Function<T, String> code) {
        var all = each(part).map(code).toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(Objects::nonNull);
        return Set.copyOf(all);
    }
}
