package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C11 正文与附件")
class AttachmentCheckTest {

    /** A text, with attachments of these names that say something. */
    private static List<LetterFinding> check(String text, String... names) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(UUID.randomUUID(), BlockLevel.BODY, text));
        for (String name : names) {
            blocks.add(new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, name));
            blocks.add(new Block(UUID.randomUUID(), BlockLevel.BODY, "名单如下。"));
        }
        return AttachmentCheck.in(blocks).toList();
    }

    @Test
    void hasNothingToSayWhereTextAndAttachmentsAgree() {
        assertThat(check("各校都已开展。")).isEmpty();
        assertThat(check("名单见附件。", "学校名单")).isEmpty();
        assertThat(check("名单见附件1，方案见附件2。", "学校名单", "工作方案")).isEmpty();
        assertThat(check("详见附件1至3。", "学校名单", "工作方案", "时间表")).isEmpty();
        assertThat(check("详见附件1、2和附件3。", "学校名单", "工作方案", "时间表")).isEmpty();
        assertThat(check("我局已制定《课后服务工作方案》。", "课后服务工作方案")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"名单见附件。", "名单（附件1）已公布。", "附件所列学校均已开展。"})
    void missesTheAttachmentThatTheTextPointsAt(String text) {
        assertThat(check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("H12");
            assertThat(finding.severity()).isEqualTo(FindingSeverity.WARNING);
            assertThat(text.substring(finding.start())).startsWith(finding.words());
            assertThat(finding.isFixable()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"《关于做好课后服务的通知》附件已列明。", "该附件由省厅印发。", "文件及其附件已转发各校。"})
    void leavesAttachmentsOfOtherDocumentsAlone(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void missesANumberThatIsNotThere() {
        assertThat(check("见附件1、附件3。", "学校名单", "工作方案"))
                .extracting(LetterFinding::words, LetterFinding::message)
                .contains(tuple("附件1、附件3", "正文提到附件3，而附件共2个"));
    }

    @Test
    void saysWhichAttachmentTheTextDoesNotPointAt() {
        assertThat(check("见附件1。", "学校名单", "工作方案")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("正文没有提到附件2，请在相关处注明“见附件2”");
            assertThat(finding.words()).isEqualTo("工作方案");
        });
    }

    @ParameterizedTest
    @CsvSource({"见附件1。,附件1,附件", "见附件一。,附件一,附件"})
    void writesASingleAttachmentWithoutANumber(String text, String words, String fix) {
        assertThat(check(text, "学校名单")).singleElement().satisfies(finding -> mends(finding, words, fix));
    }

    @Test
    void writesNumbersInArabicFigures() {
        assertThat(check("见附件1和附件二。", "学校名单", "工作方案")).singleElement().satisfies(finding -> mends(finding, "附件二", "附件2"));
        assertThat(check("附件一是名单，附件一并报送。", "学校名单", "工作方案")).isEmpty();
    }

    @Test
    void takesOutANoteThatWasTyped() {
        assertThat(check("附件：1. 学校名单", "学校名单"))
                .anySatisfy(finding -> mends(finding, "附件：1. 学校名单", ""))
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("H12"));
        assertThat(check("附件：学校名单")).singleElement().satisfies(finding -> assertThat(finding.isFixable()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"学校名单。,。", "学校名单；,；", "学校名单：,：", "学校名单.,."})
    void takesTheMarkFromTheEndOfAName(String name, String mark) {
        assertThat(check("见附件。", name)).singleElement().satisfies(finding -> {
            mends(finding, mark, "");
            assertThat(finding.rule()).isEqualTo("H13");
            assertThat(finding.start()).isEqualTo(4);
        });
        assertThat(check("见附件。", "学校名单（2025年）")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"附件1：学校名单,附件1：", "附件：学校名单,附件：", "2.学校名单,2.", "附件1 学校名单,'附件1 '"})
    void takesATypedNumberFromAName(String name, String typed) {
        assertThat(check("见附件。", name)).singleElement().satisfies(finding -> mends(finding, typed, ""));
        assertThat(check("见附件。", "2025.6月学校名单")).isEmpty();
    }

    @Test
    void wantsNamesThatTellApart() {
        assertThat(check("见附件。", "学校名单", "学校名单")).extracting(LetterFinding::message).containsExactly("附件2与前面的附件同名");
        assertThat(check("见附件。", " ")).extracting(LetterFinding::rule).containsExactly("H13");
    }

    @Test
    void remindsOfAPaperThatGoesAlong() {
        var text = List.of(
                new Block(UUID.randomUUID(), BlockLevel.BODY, "请填写附件。"),
                new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, "征询意见表"));

        assertThat(AttachmentCheck.in(text)).singleElement().satisfies(finding ->
                assertThat(finding.severity()).isEqualTo(FindingSeverity.HINT));
    }

    private static void mends(LetterFinding finding, String words, String fix) {
        assertThat(finding.words()).isEqualTo(words);
        assertThat(finding.fix()).isEqualTo(fix);
        assertThat(finding.isFixable()).isTrue();
    }
}
