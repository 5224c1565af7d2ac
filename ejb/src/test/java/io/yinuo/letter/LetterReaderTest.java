package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.yinuo.letter.LetterReading.Commitment;
import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.LetterReading.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReaderTest {

    private static final String LETTER = """
            对市九届人大三次会议第046号建议的答复
            周敏仪代表：
            您提出的《关于增设公交线路的建议》收悉，现答复如下：
            %s
            感谢您的关心和支持。
            江岭市交通运输局
            2024年5月16日
            """;

    @Test
    void inventsNothing() {
        var reading = LetterReader.read("今天天气很好。");

        assertThat(reading.kind()).isEqualTo("other");
        assertThat(Stream.of(
                        reading.matter(), reading.issuer(), reading.documentNumber(), reading.signatory(), reading.title(),
                        reading.congress(), reading.matterNumber(), reading.matterTitle(), reading.resultClass(),
                        reading.disclosure(), reading.date()))
                .containsOnlyNulls();
        assertThat(Stream.of(reading.addressees(), reading.copies(), reading.contacts(), reading.commitments()))
                .allMatch(List::isEmpty);
    }

    @Test
    void measuresAPromiseByWhatItBringsRatherThanByItsCost() {
        var text = "我局将于2024年底前新建公交站台30座，总投资1200万元。计划投入资金800万元开通微循环公交。";

        assertThat(LetterReader.read(LETTER.formatted(text)).commitments()).extracting(Commitment::target)
                .containsExactly("30座", "800万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "下一步，我局将新增线路2条。",
        "目前已完成选址，预计2024年底建成。",
        "我局也会积极协调有关部门。",
        "待资金落实后，适时启动建设。",
        "继续优化班次。",
        "今年10月底前开通微循环公交。",
        "我局拟会同街道开展调查。",
        "我局将坚持把公交优先作为城市交通的方向。",
        "您提出的增设站点的建议，我局将积极采纳并组织实施。",
        "我局将约谈施工单位，该单位将同步整改。",
        "我局将推动线路设置与群众需求高度契合。"
    })
    void tellsAPromise(String sentence) {
        assertThat(LetterReader.read(LETTER.formatted(sentence)).commitments()).extracting(Commitment::text).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "我局将联合交警大队加强巡查。, 我局",
        "我局会同市公交公司于年内增设站点。, 我局",
        "我局客运管理科将于年内增设站点。, 我局客运管理科",
        "由市公交公司牵头，年内增设站点。, 市公交公司",
        "由于道路在规划红线内，年内将按现状增设站点。,"
    })
    void readsWhoKeepsAPromise(String sentence, String owner) {
        assertThat(LetterReader.read(LETTER.formatted(sentence)).commitments())
                .singleElement()
                .satisfies(promise -> assertThat(promise.owner()).isEqualTo(owner));
    }

    @ParameterizedTest
    @CsvSource({
        "是否同意公开：是, 是",
        "[是否同意公开(否)], 否",
        "是否公开：不公开, 不公开",
        "公开属性：主动公开, 主动公开",
        "是否同意公开：,"
    })
    void takesTheAnswerAndNotTheQuestionForTheDisclosure(String line, String disclosure) {
        assertThat(LetterReader.read(line + "\n" + LETTER.formatted("我局将增设站点。")).disclosure()).isEqualTo(disclosure);
    }

    @ParameterizedTest
    @CsvSource({
        "江交建〔2024〕17号, 江交建〔2024〕17号",
        "江交建2024〕17号, 江交建〔2024〕17号",
        "江交建2024 17号, 江交建〔2024〕17号",
        "人大代表建议第20230144号,",
        "三次会议20240012号代表建议的答复,"
    })
    void readsTheNumberOfTheLetterAndNoOther(String line, String number) {
        assertThat(LetterReader.read(line + "\n" + LETTER.formatted("我局将增设站点。")).documentNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "近年来，我局将公交优先纳入城市规划。",
        "2023年新增线路2条。",
        "目前，全市共有线路120条。",
        "《江岭市公共交通条例》规定，到2025年各县应当开通公交。",
        "我局高度重视，多次组织研究。",
        "关于增设线路的问题。",
        "市公安局会办意见提出，年内增设信号灯。",
        "您的建议与我市公交发展要求高度契合。",
        "加强日常管理，提高服务质量，群众满意度不断提升。",
        "我局将建设公交专用道作为缓解拥堵的重要手段。",
        "2021年9月，市委办公室印发《关于优先发展公共交通的意见》以来，我局压实责任，将落实公交优先摆在突出位置。坚持建管并重，不断强化运营管理，提升服务质量。"
    })
    void tellsWhatIsNoPromise(String sentence) {
        assertThat(LetterReader.read(LETTER.formatted(sentence)).commitments()).isEmpty();
    }

    @Test
    void readsThePeriodThatAPromiseNames() {
        assertThat(due("我局将于2024年底前新增线路2条。")).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(due("计划明年上半年开通线路2条。")).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(due("今年9月底前，我局将开通线路2条。")).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(due("我局将新增线路2条。")).isNull();
        assertThat(due("设计已于3月底前完成，计划8月开工。")).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(due("今明两年，我局拟新增线路2条。")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(due("我局将于九月底前新增线路2条。")).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(due("我局将继续办好三月三活动。")).isNull();
    }

    @Test
    void aLetterThatOnlyTellsWhatWasDoneHasNoNextStep() {
        var reading = LetterReader.read(LETTER.formatted("线网优化工作开展以来，我局将督导结果作为评先的依据，新增线路2条。"));

        assertThat(reading.commitments()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::rule).contains("C2").doesNotContain("C3");
    }

    private static LocalDate due(String sentence) {
        return LetterReader.read(LETTER.formatted(sentence)).commitments().get(0).due();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void readsFigures(String words, double value, String unit, String comparator) {
        assertThat(LetterReader.read(LETTER.formatted("目前" + words + "。")).figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo(value);
                    assertThat(figure.unit()).isEqualTo(unit);
                    assertThat(figure.comparator()).isEqualTo(comparator);
                });
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                arguments("服务时间不少于2小时", 2, "小时", ">="),
                arguments("惠及近9万个家庭", 9, "万个", "~"),
                arguments("覆盖率达84.42%", 84.42, "%", "="),
                arguments("开展督导100余次", 100, "次", ">"),
                arguments("投入1,280万元", 1280, "万元", "="),
                arguments("作业控制在90分钟以内", 90, "分钟", "<="),
                arguments("占百分之三十五", 35, "%", "="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按第12号文件执行", "2023年9月开学", "拨打12345热线", "七年级3班", "沿G15高速", "推行1+X制度", "打造15分钟生活圈"})
    void otherNumbersAreNoFigures(String words) {
        assertThat(LetterReader.read(LETTER.formatted("目前" + words + "。")).figures())
                .extracting(Figure::text)
                .allMatch(text -> text.equals("3班"));
    }

    @Test
    void quotesAreExactWithCharactersOutsideOfTheBasicPlane() {
        var letter = "𠮷" + LETTER.formatted("我局将为𠮷祥小区新增线路2条。");
        var reading = LetterReader.read(letter);

        assertThat(reading.commitments()).isNotEmpty().allSatisfy(each -> assertThat(cut(letter, each.start(), each.end()))
                .isEqualTo(each.text()));
        assertThat(reading.figures()).isNotEmpty().allSatisfy(each -> assertThat(cut(letter, each.start(), each.end()))
                .isEqualTo(each.text()));
    }

    private static String cut(String letter, int start, int end) {
        return letter.substring(letter.offsetByCodePoints(0, start), letter.offsetByCodePoints(0, end));
    }

    @Test
    void leavesBracketedPinyinAndThePageOutOfTheCleanLetter() {
        var reading = LetterReader.read("首页>政务公开>建议提案\n" + LETTER.formatted("統(tǒng)籌協(xié)調,推進工作。"));

        assertThat(reading.cleaned()).contains("统筹协调，推进工作").doesNotContain("tǒng", "首页");
        assertThat(reading.findings()).extracting(Finding::rule).contains("G1", "G4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "》", "“", "(", ")", "一、", "第", "1", "1.", " ", "\n", "|", "将", "代表:", "您提出的", "2023年", "〔2023〕", "。", "😀", "\u0000", "\uD800"})
    void anyRepetitionIsReadInBoundedTime(String words) {
        var letter = words.repeat(20_000 / words.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> LetterReader.read(LETTER.formatted(letter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "(", "《", "“", "〔"})
    void whatIsOpenedAndNeverClosedIsReadInBoundedTime(String opened) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> LetterReader.read(LETTER.formatted(opened + "字".repeat(200_000))));
    }

    @Test
    void manyNamesInManyParagraphsAreComparedInBoundedTime() {
        var names = new StringBuilder();
        for (char c = '一'; c < '一' + 5_000; c++) {
            names.append("请转告").append(c).append("东西南北学院。\n");
        }

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LetterReader.read(LETTER.formatted(names)));
    }
}
