package io.yinuo.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.SectionView;
import io.yinuo.measures.AsOf;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkOrigin;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.NormView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ThemeView;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.InvalidInput.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rows of a table would do in a bureau that has one of each kind. */
class PlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();

    private final PolicyRow policy = policy();
    private final IndicatorRow indicator = indicator();
    private final MeasureView measure = measure();
    private final ObservationRow value = new ObservationRow(BUREAU, observation("84.42", "第一段"), "张三", Instant.EPOCH);
    private final ObservationRow shared = sharedValue();
    private final NormView norm = new NormView(
            UUID.randomUUID(), "N-1", "AS", "参加比例下限", indicator.id(), Reach.PRIMARY, Comparison.AT_LEAST, new BigDecimal("80"),
            MeasureUnit.PERCENT, policy.id(), "办法", "第一条", true, 0);
    private final MeasureLinkRow tied = link(end(LinkKind.MEASURE, measure.id()), end(LinkKind.INDICATOR, indicator.id()), LinkStanding.CONFIRMED);
    private final MeasureLinkRow rejected = link(end(LinkKind.MEASURE, measure.id()), end(LinkKind.POLICY, policy.id()), LinkStanding.REJECTED);

    @Test
    @DisplayName("ME14 原样导回：每一行都无变化，数字多写的零、换行不算变化")
    void changesNothingOnTheWayBack() {
        var commands = new Commands(book());
        var rows = List.of(
                row(ExchangeKind.POLICIES, 2, commands.cells(policy.view())),
                row(ExchangeKind.INDICATORS, 2, commands.cells(indicator.view())),
                row(ExchangeKind.MEASURES, 2, commands.cells(measure)),
                row(ExchangeKind.OBSERVATIONS, 2, with(commands.cells(value.view(indicator.view())), "amount", "84.420", "id", value.id().toString())),
                row(ExchangeKind.OBSERVATIONS, 3, commands.cells(shared.view(indicator.view()))),
                row(ExchangeKind.THEMES, 2, Map.of("code", "AS", "name", "课后服务")),
                row(ExchangeKind.NORMS, 2, with(commands.cells(norm), "amount", "80.0")),
                row(ExchangeKind.LINKS, 2, commands.cells(tied).orElseThrow()));

        assertThat(plan(rows)).extracting(Planned::status).containsOnly(ExchangeLineStatus.SAME);
    }

    @Test
    @DisplayName("ME14 同一份表里先有文件和指标，数据才引用它们；新增、改动分清")
    void followsCodesThroughOneTable() {
        var planned = plan(List.of(
                row(ExchangeKind.OBSERVATIONS, 2, with(given("第二段"), "indicator", "NEW-1", "amount", "90%", "unit", null)),
                row(ExchangeKind.INDICATORS, 2, Map.of(
                        "code", "NEW-1", "name", "新指标", "theme", "AS", "kind", "FIGURE", "unit", "PERCENT", "least", "0", "most", "100",
                        "policy", "P-NEW")),
                row(ExchangeKind.POLICIES, 2, Map.of("code", "P-NEW", "issuer", "示例市教育局", "title", "新办法")),
                row(ExchangeKind.POLICIES, 3, Map.of("code", "P-1", "issuer", "示例市教育局", "title", "改过的办法"))));

        assertThat(planned).extracting(Planned::status).containsExactly(
                ExchangeLineStatus.NEW, ExchangeLineStatus.CHANGED, ExchangeLineStatus.NEW, ExchangeLineStatus.NEW);
        assertThat(((NewObservation) planned.get(3).command()).indicatorId()).isEqualTo(planned.get(2).rowId());
    }

    @Test
    @DisplayName("ME14 不认识的编号、单位不对、84.42% 写成 8442%、认不出的词和数字，都说出来，不导入")
    void namesWhatIsWrong() {
        assertThat(codes(with(given("x"), "indicator", "NONE"))).containsExactly("INDICATOR_CODE_UNKNOWN");
        assertThat(codes(with(given("x"), "unit", "HOUR"))).containsExactly("UNIT_WRONG");
        assertThat(codes(with(given("x"), "unit", null))).containsExactly("UNIT_WRONG");
        assertThat(codes(with(given("x"), "amount", "8442%"))).containsExactly("PERCENT_SLIPPED");
        assertThat(codes(with(given("x"), "amount", "50%", "unit", "HOUR"))).contains("CELL_TWO_UNITS");
        assertThat(codes(with(given("x"), "amount", "约八成"))).contains("CELL_NOT_NUMBER");
        assertThat(codes(with(given("x"), "amount", "1E999999999"))).contains("CELL_NOT_NUMBER");
        assertThat(codes(with(given("x"), "reach", "小学生们"))).contains("CELL_UNKNOWN");
        assertThat(codes(with(given("x"), "asOf", "去年"))).containsExactly("AS_OF_UNREADABLE");
        assertThat(codes(with(given("x"), "source", null))).containsExactly("REQUIRED");
        assertThat(codesOf(row(ExchangeKind.MEASURES, 2, Map.of(
                        "code", "M-9", "title", "措施", "description", "内容", "theme", "XX", "section", "NONE", "state", "PLANNED", "reach",
                        "ALL", "policy", "NONE", "source", "文件"))))
                .containsExactlyInAnyOrder("SECTION_CODE_UNKNOWN", "POLICY_CODE_UNKNOWN", "THEME_UNKNOWN");
    }

    @Test
    @DisplayName("ME14 指标的最小值、最大值位数过多，在预览里就说出来")
    void namesBoundsForWhichThereIsNoRoom() {
        var given = Map.of("code", "NEW-1", "name", "新指标", "theme", "AS", "kind", "FIGURE", "unit", "HOUR");

        assertThat(codesOf(row(ExchangeKind.INDICATORS, 2, with(given, "most", "1000000000000000")))).containsExactly("AMOUNT_TOO_LONG");
        assertThat(codesOf(row(ExchangeKind.INDICATORS, 2, with(given, "least", "0.00001")))).containsExactly("TOO_EXACT");
        var fits = with(given, "least", "-99999999999999", "most", "99999999999999.9999");
        assertThat(plan(List.of(row(ExchangeKind.INDICATORS, 2, fits)))).extracting(Planned::status).containsExactly(ExchangeLineStatus.NEW);
    }

    @Test
    @DisplayName("ME14 表内重复、与库中同一处重复、随产品提供的，都不导入")
    void refusesDoublesAndWhatIsShared() {
        var twice = plan(List.of(row(ExchangeKind.OBSERVATIONS, 2, given("第三段")), row(ExchangeKind.OBSERVATIONS, 3, given("第三段"))));
        assertThat(twice.get(0).status()).isEqualTo(ExchangeLineStatus.NEW);
        assertThat(twice.get(1).problems()).extracting(FieldError::code).containsExactly("EXCHANGE_DOUBLE");
        assertThat(twice.get(1).problems().get(0).parameters()).containsExactly("2");

        assertThat(codes(with(given("第一段"), "amount", "85"))).containsExactly("OBSERVATION_TWICE");
        assertThat(codes(with(given("共用"), "amount", "85", "id", shared.id().toString()))).containsExactly("EXCHANGE_SHARED");
        var corrected = plan(List.of(row(ExchangeKind.OBSERVATIONS, 2, with(given("第一段"), "amount", "85", "id", value.id().toString()))));
        assertThat(corrected.get(0).status()).isEqualTo(ExchangeLineStatus.CHANGED);
        assertThat(corrected.get(0).rowId()).isEqualTo(value.id());
    }

    @Test
    @DisplayName("ME14 ME15 有数据的指标不能换单位，原来的文件不在了不能恢复；责任科室停用后仍可改动它的措施，不能改给别的停用科室")
    void holdsWhatComesBackAgainstTheRules() {
        var commands = new Commands(book());
        var inHours = with(commands.cells(indicator.view()), "unit", "HOUR", "least", null, "most", null);
        assertThat(codesOf(row(ExchangeKind.INDICATORS, 2, inHours)))
                .containsExactly("UNIT_IN_USE");
        assertThat(codesOf(row(ExchangeKind.MEASURES, 2, with(commands.cells(measure), "policy", "P-GONE"))))
                .containsExactly("POLICY_CODE_UNKNOWN");

        var closed = new CodeBook(new CodeBook.Found(
                List.of(new ThemeView("AS", "课后服务", null, null, false, 0)),
                List.of(
                        new SectionView(SECTION, BUREAU, "JJK", "基教科", null, false, null),
                        new SectionView(UUID.randomUUID(), BUREAU, "OLD", "原科", null, false, null)),
                List.of(policy.view()), List.of(indicator), List.of(), List.of(measure), List.of(), List.of()));
        var renamed = with(commands.cells(measure), "title", "课后延时服务");
        assertThat(new Planning(closed, TODAY).plan(List.of(row(ExchangeKind.MEASURES, 2, renamed)))).singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(ExchangeLineStatus.CHANGED));
        var moved = row(ExchangeKind.MEASURES, 2, with(renamed, "section", "OLD"));
        assertThat(new Planning(closed, TODAY).plan(List.of(moved))).singleElement()
                .satisfies(one -> assertThat(one.problems()).extracting(FieldError::code).containsExactly("SECTION_UNKNOWN"));
    }

    @Test
    @DisplayName("ME14 单元格里有控制字符或残缺的字符：指出来，存下的内容里不再有")
    void refusesWhatNoDatabaseKeeps() {
        var broken = row(
                ExchangeKind.POLICIES, 2,
                Map.of("code", "A\u0000B", "issuer", "示例\uD800局", "title", "办法\n二", "owned", "\u0001本局"));
        var planned = plan(List.of(broken)).get(0);
        assertThat(planned.status()).isEqualTo(ExchangeLineStatus.WRONG);
        assertThat(planned.problems()).filteredOn(one -> one.code().equals("CONTROL_CHARACTER")).extracting(FieldError::field)
                .containsExactly("code", "issuer");
        var kept = new ExchangeLineRow(UUID.randomUUID(), 1, planned);
        assertThat(kept.label()).isEqualTo("A\uFFFDB");
        assertThat(kept.row().cells()).containsEntry("code", "A\uFFFDB").containsEntry("issuer", "示例\uFFFD局")
                .containsEntry("owned", "\uFFFD本局");
        assertThat(kept.isStill(plan(List.of(kept.row())).get(0))).isTrue();
        assertThat(codes(with(given("x"), "amount", "8\u00004"))).contains("CONTROL_CHARACTER", "CELL_NOT_NUMBER");
        assertThat(Cells.writable("𠮷 a\tb")).isEqualTo("𠮷 a\tb");
    }

    @Test
    @DisplayName("ME14 标准和关联按编号导入，可以引用同一份表里的新内容；主题只能导出，否决过的关联不能用导入改")
    void takesNormsAndLinksByCode() {
        var planned = plan(List.of(
                row(ExchangeKind.LINKS, 2, Map.of("one", "OBSERVATION", "oneCode", "V-1", "other", "MEASURE", "otherCode", measure.code())),
                row(ExchangeKind.OBSERVATIONS, 2, with(given("第九段"), "id", "V-1")),
                row(ExchangeKind.NORMS, 2, Map.of(
                        "code", "N-2", "title", "新标准", "theme", "AS", "indicator", indicator.view().code(), "reach", "JUNIOR",
                        "comparison", "AT_LEAST", "amount", "90", "policy", "P-1"))));
        assertThat(planned).extracting(Planned::status).containsOnly(ExchangeLineStatus.NEW);
        var link = (NewLink) planned.get(2).command();
        assertThat(link.one()).isEqualTo(end(LinkKind.OBSERVATION, planned.get(1).rowId()));
        assertThat(link.other()).isEqualTo(end(LinkKind.MEASURE, measure.id()));

        assertThat(codesOf(row(ExchangeKind.THEMES, 2, Map.of("code", "NEW", "name", "新主题")))).containsExactly("EXCHANGE_THEME");
        assertThat(codesOf(row(ExchangeKind.NORMS, 2, Map.of("code", "N-3", "title", "标准", "theme", "AS", "reach", "ALL", "amount", "9"))))
                .containsExactlyInAnyOrder("REQUIRED", "REQUIRED");
        assertThat(codesOf(row(ExchangeKind.LINKS, 2, Map.of(
                        "one", "MEASURE", "oneCode", measure.code(), "other", "POLICY", "otherCode", "P-1"))))
                .containsExactly("LINK_UNDECIDED");
        assertThat(codesOf(row(ExchangeKind.LINKS, 2, Map.of(
                        "one", "MEASURE", "oneCode", measure.code(), "other", "SUGGESTION", "otherCode", "P-1"))))
                .containsExactly("LINK_END_UNKNOWN");
    }

    private static LinkEnd end(LinkKind kind, UUID id) {
        return new LinkEnd(kind, id);
    }

    private static MeasureLinkRow link(LinkEnd one, LinkEnd other, LinkStanding standing) {
        var row = MeasureLinkRow.tied(BUREAU, one, other, null, LinkOrigin.PERSON, "张三", Instant.EPOCH);
        row.decide(standing, "张三", Instant.EPOCH);
        return row;
    }

    private List<String> codes(Map<String, String> observation) {
        return codesOf(row(ExchangeKind.OBSERVATIONS, 2, observation));
    }

    private List<String> codesOf(ExchangeRow row) {
        var planned = plan(List.of(row)).get(0);
        assertThat(planned.status()).isEqualTo(ExchangeLineStatus.WRONG);
        return planned.problems().stream().map(FieldError::code).toList();
    }

    private List<Planned> plan(List<ExchangeRow> rows) {
        return new Planning(book(), TODAY).plan(rows);
    }

    private CodeBook book() {
        var indicators = new ArrayList<IndicatorRow>();
        indicators.add(indicator);
        return new CodeBook(new CodeBook.Found(
                List.of(new ThemeView("AS", "课后服务", null, null, false, 0)),
                List.of(new SectionView(SECTION, BUREAU, "JJK", "基教科", null, true, null)),
                List.of(policy.view()), indicators, List.of(norm), List.of(measure),
                Stream.of(value, shared).map(each -> each.view(indicator.view())).toList(), List.of(tied, rejected)));
    }

    private static ExchangeRow row(ExchangeKind kind, int line, Map<String, String> cells) {
        return new ExchangeRow(kind, line, cells);
    }

    /** @param pairs keys and words; null takes a cell out */
    private static Map<String, String> with(Map<String, String> cells, String... pairs) {
        var changed = new LinkedHashMap<>(cells);
        for (int i = 0; i < pairs.length; i += 2) {
            changed.put(pairs[i], pairs[i + 1]);
        }
        return changed;
    }

    private static Map<String, String> given(String passage) {
        return Map.of(
                "indicator", "AS-X", "place", "示例市", "reach", "PRIMARY", "kind", "OBSERVED", "comparison", "EQUAL", "amount", "84.42",
                "unit", "PERCENT", "asOf", "2023", "source", "示例通报", "passage", passage);
    }

    private static PolicyRow policy() {
        var row = new PolicyRow(UUID.randomUUID(), BUREAU, "P-1");
        row.become(new NewPolicy("P-1", "示例市教育局", null, "办法", new AsOf("2021-07"), null));
        return row;
    }

    private IndicatorRow indicator() {
        var row = new IndicatorRow(UUID.randomUUID(), BUREAU, "AS-X");
        row.become(new NewIndicator(
                "AS-X", "参加比例", "参加的学生所占比例", "AS", IndicatorKind.FIGURE, null, MeasureUnit.PERCENT, BigDecimal.ZERO,
                new BigDecimal("100.0000"), policy.view().id()));
        return row;
    }

    private MeasureView measure() {
        var given = new NewMeasure(
                "AS-001", "延时服务", "放学后\n再开两小时。", "AS", SECTION, null, MeasureState.STANDING, Reach.PRIMARY, "示例市", "2021", null,
                policy.view().id(), "示例通报", null);
        return new MeasureRow(BUREAU, given, Instant.EPOCH).view("基教科");
    }

    private ObservationRow sharedValue() {
        return new ObservationRow(null, observation("84.42", "共用"), null, Instant.EPOCH);
    }

    private NewObservation observation(String amount, String passage) {
        return new NewObservation(
                indicator.view().id(), "示例市", Reach.PRIMARY, ValueKind.OBSERVED, Comparison.EQUAL, new BigDecimal(amount),
                MeasureUnit.PERCENT, null, new AsOf("2023"), "示例通报", passage, null);
    }
}
