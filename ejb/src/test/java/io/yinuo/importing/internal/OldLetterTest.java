package io.yinuo.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.importing.LineRemark;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;

@DisplayName("IM1 旧函读成什么：写了的照写，没写的留空并提示人工核对")
class OldLetterTest {

    private static final String LETTER =
            """
            办理结果：A类　　　　公开属性：主动公开
            云洲市教育局
            云教函〔2023〕41号　　　　签发人：方大同
            对市十八届人大二次会议第0057号建议的答复
            林晓月、周立代表：
            　　您们提出的《关于改善乡村学校供暖的建议》收悉，现答复如下：
            　　一、已开展的工作
            　　2022年，我局为12所乡村学校更换锅炉。
            　　二、下一步打算
            　　2024年6月底前完成其余8所学校的供暖改造。
            　　感谢您们对教育工作的关心和支持。
            云洲市教育局
            2023年6月20日
            （联系人：何苗，联系电话：88902310）
            抄送：市人大常委会代表工委，市政府办公室。
            """;

    @Test
    void readsWhatTheListShows() {
        var line = OldLetter.line("sha", LETTER);

        assertThat(line.problem()).isNull();
        assertThat(line.kind()).isEqualTo(MatterKind.SUGGESTION);
        assertThat(line.sessionLabel()).isEqualTo("市十八届人大二次会议");
        assertThat(line.numberText()).isEqualTo("0057");
        assertThat(line.title()).isEqualTo("关于改善乡村学校供暖的建议");
        assertThat(line.deputies()).containsExactly("林晓月", "周立");
        assertThat(line.documentNumber()).isEqualTo("云教函〔2023〕41号");
        assertThat(line.signedOn()).isEqualTo(LocalDate.of(2023, 6, 20));
        assertThat(line.outcome()).isEqualTo(ReplyOutcome.A);
        assertThat(line.promises()).isEqualTo(1);
        assertThat(line.remarks()).isEmpty();
    }

    @Test
    void keepsEveryWordOfTheLetterAndThePlaceOfEachPromise() {
        var text = OldLetter.of(LETTER).text();
        var words = text.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));

        assertThat(text.salutation()).isEqualTo("林晓月、周立代表：");
        assertThat(words).isEqualTo(
                """
                您们提出的《关于改善乡村学校供暖的建议》收悉，现答复如下：
                一、已开展的工作
                2022年，我局为12所乡村学校更换锅炉。
                二、下一步打算
                2024年6月底前完成其余8所学校的供暖改造。
                感谢您们对教育工作的关心和支持。""");
        assertThat(text.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.dueOn()).isEqualTo(LocalDate.of(2024, 6, 30));
            assertThat(text.blocks())
                    .filteredOn(block -> block.id().equals(promise.blockId()))
                    .singleElement()
                    .satisfies(block -> assertThat(block.text()).contains(promise.exactWords()));
        });
        assertThat(OldLetter.of(LETTER).disclosure()).isEqualTo(Disclosure.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "是否同意公开：是, PUBLIC", "是否同意公开：否, WITHHELD", "不同意公开, WITHHELD", "不予公开, WITHHELD",
        "此件公开发布, PUBLIC", "依申请公开, ON_REQUEST", "内部公开,"
    })
    void takesWhatALetterSaysOfItsDisclosure(String line, Disclosure disclosure) {
        assertThat(OldLetter.of(line + "\n" + LETTER.replaceAll("(?m)^.*公开.*\n", "")).disclosure()).isEqualTo(disclosure);
    }

    @Test
    void leavesEmptyWhatIsNotWrittenAndSaysSo() {
        var line = OldLetter.line("sha", "关于您所提建议的答复\n尊敬的代表：\n您提出的建议收悉，现答复如下：\n我局将于年内修订办法。\n云洲市教育局\n2022年5月6日\n");

        assertThat(line.numberText()).isEmpty();
        assertThat(line.sessionLabel()).isEqualTo("2022年");
        assertThat(line.documentNumber()).isNull();
        assertThat(line.remarks()).contains(
                LineRemark.NUMBER_MISSING, LineRemark.SESSION_MISSING, LineRemark.DOCUMENT_NUMBER_MISSING, LineRemark.TITLE_OF_LETTER);
    }

    @Test
    void isNoReplyWhenItAnswersNobody() {
        var line = OldLetter.line("sha", "云洲市教育局2023年课后服务工作方案\n为做好课后服务工作，制定本方案。\n一、工作目标\n全面覆盖。\n");

        assertThat(line.problem()).isEqualTo("IMPORT_NOT_A_REPLY");
    }

    @Test
    void isNoCaseOfTheBureauWhenAnotherUnitAnswers() {
        var opinion = "对市政协七届三次会议第66号提案的会办意见\n云洲市民政局：\n第66号提案《关于修缮烈士墓的提案》收悉，现提出会办意见如下：\n2024年将编制名录。\n云洲市教育局\n2024年4月2日\n";

        assertThat(OldLetter.line("sha", opinion).problem()).isEqualTo("IMPORT_CONTRIBUTION");
    }

    @Test
    void writesTheSessionOfTheConferenceAsOfficesDo() {
        var line = OldLetter.line("sha", LETTER.replace("市十八届人大二次会议第0057号建议", "市政协十五届一次会议第0057号提案")
                .replace("供暖的建议", "供暖的提案").replace("周立代表", "周立委员").replace("人大常委会代表工委", "政协提案委"));

        assertThat(line.kind()).isEqualTo(MatterKind.CPPCC_PROPOSAL);
        assertThat(line.sessionLabel()).isEqualTo("市政协十五届一次会议");
    }

    @Test
    void isNotReadWhenItIsLongerThanAnyLetter() {
        assertThat(OldLetter.line("sha", "字".repeat(200_001)).problem()).isEqualTo("IMPORT_TOO_LONG");
    }
}
