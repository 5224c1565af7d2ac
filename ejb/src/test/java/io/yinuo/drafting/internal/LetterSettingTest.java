package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.document.Level;
import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.Paragraph;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterSettingTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 6, 5);

    @Test
    void setsASignedReplyAsADocumentOfTheBureau() {
        var letter = LetterSetting.of(reply(ReplyKind.FIRST, "示教建〔2026〕7号", SIGNED), text(BlockLevel.BODY, "答复如下。"), LetterForm.DOCUMENT);

        assertThat(letter.head()).isEqualTo(new OfficialLetter.Head(
                LetterForm.DOCUMENT, "示例市教育局", "示教建〔2026〕7号", "周岚", List.of("B类", "主动公开")));
        assertThat(letter.recipient()).isEqualTo("李明代表：");
        assertThat(letter.foot()).isEqualTo(new OfficialLetter.Foot(
                new OfficialLetter.Signature("示例市教育局", "2026年6月5日", true),
                List.of("联系人：王芳　联系电话：0574-0000"),
                new OfficialLetter.Imprint("市人大代表工委，市府办", "示例市教育局办公室", "2026年6月5日")));
    }

    @Test
    void leavesNumberAndDateOpenWhileTheyAreToCome() {
        var letter = LetterSetting.of(reply(ReplyKind.FIRST, null, null), text(BlockLevel.BODY, "答复如下。"), LetterForm.DOCUMENT);

        assertThat(letter.head().number()).isEmpty();
        assertThat(letter.foot().signature().date()).isEmpty();
        assertThat(letter.foot().imprint().printedOn()).isEmpty();
    }

    @Test
    void setsAnOpinionForTheUnitThatAnswersAsALetter() {
        var letter = LetterSetting.of(reply(ReplyKind.CONTRIBUTION, null, null), text(BlockLevel.BODY, "意见如下。"), LetterForm.DOCUMENT);

        assertThat(letter.head().form()).isEqualTo(LetterForm.LETTER);
    }

    @Test
    void takesTheFormThatTheBureauChose() {
        var letter = LetterSetting.of(
                reply(ReplyKind.FIRST, "示教建〔2026〕7号", SIGNED), text(BlockLevel.BODY, "答复如下。"), LetterForm.LETTER);

        assertThat(letter.head().form()).isEqualTo(LetterForm.LETTER);
    }

    @Test
    void beginsAParagraphAtALineEndInsideABlock() {
        var letter = LetterSetting.of(
                reply(ReplyKind.FIRST, null, null), text(BlockLevel.H2, "配备教师\n　　今年配两名。\r\n\n明年再配一名。"), LetterForm.DOCUMENT);

        assertThat(letter.body()).containsExactly(
                new Paragraph(Level.H2, "配备教师"),
                new Paragraph(Level.BODY, "今年配两名。"),
                new Paragraph(Level.BODY, "明年再配一名。"));
    }

    @Test
    @DisplayName("C11 附件与正文分开编排，名称用于附件说明和附件标题")
    void putsAttachmentsBehindTheText() {
        var text = List.of(
                block(BlockLevel.BODY, "答复如下。"), block(BlockLevel.ATTACHMENT, "名单\n（一）"), block(BlockLevel.H1, "小学"),
                block(BlockLevel.BODY, "第一小学。\n第二小学。"), block(BlockLevel.ATTACHMENT, "征询意见表"));
        var letter = LetterSetting.of(reply(ReplyKind.FIRST, null, null), text, LetterForm.DOCUMENT);

        assertThat(letter.body()).containsExactly(Paragraph.body("答复如下。"));
        assertThat(letter.attachments()).containsExactly(
                new OfficialLetter.Attachment("名单（一）", List.of(
                        new Paragraph(Level.H1, "小学"), Paragraph.body("第一小学。"), Paragraph.body("第二小学。"))),
                new OfficialLetter.Attachment("征询意见表", List.of()));
    }

    @Test
    void namesTheFileByItsNumberAndADraftByItsTitle() {
        assertThat(LetterSetting.name(reply(ReplyKind.FIRST, "示教建〔2026〕7号", SIGNED))).isEqualTo("示教建〔2026〕7号");
        assertThat(LetterSetting.name(reply(ReplyKind.FIRST, null, null))).isEqualTo("关于 第7号 建议的答复");
    }

    private static List<Block> text(BlockLevel level, String words) {
        return List.of(block(level, words));
    }

    private static Block block(BlockLevel level, String words) {
        return new Block(UUID.randomUUID(), level, words);
    }

    private static ReplyView reply(ReplyKind kind, String number, LocalDate signedOn) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", kind, 1, ReplyStatus.DRAFTING,
                "关于/第7号\"建议的答复", "李明代表：", ReplyOutcome.B, Disclosure.PUBLIC, null, "市人大代表工委，市府办。", "王芳",
                "0574-0000", null, signedOn == null ? null : "周岚", signedOn, number, null, null, 1, 1, 0, null, null);
    }
}
