package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.HEADING;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.OPENING;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static io.yinuo.drafting.internal.SampleDrafts.body;
import static io.yinuo.drafting.internal.SampleDrafts.promise;
import static io.yinuo.drafting.internal.SampleDrafts.reworded;
import static io.yinuo.drafting.internal.SampleDrafts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("N5 编号时只改笔误")
class CorrectionPolicyTest {

    private static final List<String> NAMES = List.of("袁晶晶", "基教科", "人事科");

    @Test
    void namesEachSlip() {
        var corrected = reworded(SERVICE, "2024年秋季起,全市小学开齐每周5天课后服务。");

        assertThat(CorrectionPolicy.corrections(
                        text(), List.of(OPENING, HEADING, corrected, HOMEWORK), List.of(promise()), NAMES))
                .containsExactly(new Correction(SERVICE.id(), 3, SERVICE.text(), corrected.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "经研究现答复下：,               经研究，现答复如下：",
        "按装护栏的工作由学校负责。,       安装护栏的工作由学校负责。",
        "我们的的工作还有很大差距,        我们的工作还有很大差距。",
        "其它情况请见附件。,             其他情况请见附件。",
        "２０２４年开展两次培训。,        2024年开展两次培训。",
        "对您关心的问题作出复答。,        对您关心的问题作出答复。"
    })
    void letsASlipPass(String before, String after) {
        assertThat(refusal(before, after)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "我局同意这一意见。,             我局不同意这一意见。,           不",
        "明年新建三所小学的校舍。,        明年新建五所小学的校舍。,        新建三所小学",
        "每班配备一台净化设备。,          每班配备两台净化设备。,          一台",
        "2024年9月底前完成。,            2024年8月底前完成。,           9月",
        "课后服务每周5天。,              课后服务每周5次。,             5天",
        "我们将于今年开工。,             我们将于明年开工。,             今年",
        "我们确保按期开工。,             我们争取按期开工。,             确保",
        "校门口的车位增设到位。,          校门口的车位减设到位。,          增",
        "全部教室已安装空调。,           部分教室已安装空调。,            全部",
        "由基教科牵头。,                由人事科牵头。,                基教科",
        "请袁晶晶联系。,                请袁品品联系。,                袁晶晶",
        "实验小学的操场,                 城关小学的操场,                实验小学",
        "按照《教育法》办理。,           按照《教师法》办理。,            《教育法》",
        "我局已开展工作。,               我局开展工作。,                已"
    })
    void refusesToChangeWhatTheLetterSays(String before, String after, String substance) {
        assertThat(refusal(before, after)).isEqualTo(
                new FieldError("correctedBlocks[0]", "CORRECTION_SUBSTANTIVE", List.of(1, substance)));
    }

    @ParameterizedTest
    @CsvSource({
        "校园周边的交通状况相当复杂。,    校园旁边的道路状况比较复杂。",
        "我们对您的关心表示感谢。,        感谢您的关心。",
        "学校门口的秩序良好。,           学校门口的秩序混乱。"
    })
    void refusesMoreThanASlip(String before, String after) {
        assertThat(refusal(before, after))
                .isEqualTo(new FieldError("correctedBlocks[0]", "CORRECTION_TOO_LARGE", List.of(1)));
    }

    @Test
    void refusesManySlipsInOneParagraph() {
        var before = "甲乙丙丁戊己庚辛壬癸".repeat(20);

        assertThat(refusal(before, before.replace("丁", "汀"))).extracting(FieldError::code).isEqualTo("CORRECTION_TOO_LARGE");
        assertThat(refusal(before, before.replaceFirst("丁", "汀"))).isNull();
    }

    @Test
    void refusesOtherWordsOfAPromise() {
        var after = List.of(OPENING, HEADING, reworded(SERVICE, SERVICE.text().replace("开齐", "开全")), HOMEWORK);

        assertThat(refusal(text(), after)).isEqualTo(new FieldError(
                "correctedBlocks[2]", "CORRECTION_SUBSTANTIVE", List.of(3, "全市小学开齐每周5天课后服务")));
    }

    @Test
    void refusesToAddDropOrMoveParagraphs() {
        var outline = new FieldError("correctedBlocks", "CORRECTION_OUTLINE", List.of());

        assertThat(refusal(text(), List.of(OPENING, HEADING, SERVICE))).isEqualTo(outline);
        assertThat(refusal(text(), List.of(OPENING, HEADING, SERVICE, HOMEWORK, body("再加一段。")))).isEqualTo(outline);
        assertThat(refusal(text(), List.of(OPENING, HEADING, HOMEWORK, SERVICE))).isEqualTo(outline);
    }

    @Test
    @DisplayName("更正的留痕只写改动之处和前后几个字")
    void showsTheDifferenceWithAFewCharactersAround() {
        var slip = new Correction(SERVICE.id(), 3, "关于在全县范围内按装护栏的工作由学校负责", "关于在全县范围内安装护栏的工作由学校负责");

        assertThat(slip.excerptBefore()).isEqualTo("…在全县范围内按装护栏的工作…");
        assertThat(slip.excerptAfter()).isEqualTo("…在全县范围内安装护栏的工作…");
    }

    private static FieldError refusal(String before, String after) {
        var old = body(before);
        return refusal(List.of(old), List.of(reworded(old, after)));
    }

    /** The only thing that is refused, or null. */
    private static FieldError refusal(List<Block> before, List<Block> after) {
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> CorrectionPolicy.corrections(before, after, List.of(promise()), NAMES));
        return refused == null ? null : refused.errors().get(0);
    }
}
