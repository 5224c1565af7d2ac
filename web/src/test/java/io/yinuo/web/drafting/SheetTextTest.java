package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.TextParts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C11 网页上的正文与附件")
class SheetTextTest {

    @Test
    void attachmentsStandBelowTheSignature() {
        var text = SheetText.of(List.of(
                block(BlockLevel.H1, "作业"), block(BlockLevel.ATTACHMENT, "名单"), block(BlockLevel.H1, "小学"),
                block(BlockLevel.ATTACHMENT, "方案")));

        assertThat(text.body()).extracting(LetterParagraph::mark).containsExactly("一、");
        assertThat(text.note()).containsExactly(new TextParts.Noted("附件：1. ", "名单"), new TextParts.Noted("2. ", "方案"));
        assertThat(text.attached()).extracting(LetterParagraph::level, LetterParagraph::mark).containsExactly(
                tuple(BlockLevel.ATTACHMENT, "附件1"), tuple(BlockLevel.H1, "一、"), tuple(BlockLevel.ATTACHMENT, "附件2"));
    }

    @Test
    void aTextWithoutAttachmentsHasNoNote() {
        var text = SheetText.of(List.of(block(BlockLevel.BODY, "答复如下。")));

        assertThat(text.body()).hasSize(1);
        assertThat(text.note()).isEmpty();
        assertThat(text.attached()).isEmpty();
    }

    private static Block block(BlockLevel level, String text) {
        return new Block(UUID.randomUUID(), level, text);
    }
}
