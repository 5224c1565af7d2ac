package io.yinuo.drafting;

import static io.yinuo.drafting.BlockLevel.ATTACHMENT;
import static io.yinuo.drafting.BlockLevel.BODY;
import static io.yinuo.drafting.BlockLevel.H1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C11 正文与附件")
class TextPartsTest {

    private static final Block OPENING = block(BODY, "现答复如下：");
    private static final Block HEADING = block(H1, "作业");
    private static final Block LIST = block(ATTACHMENT, "学校名单");
    private static final Block SCHOOLS = block(BODY, "第一小学。");
    private static final Block PLAN = block(ATTACHMENT, "工作方案");
    private static final Block AIM = block(H1, "目标");

    private static Block block(BlockLevel level, String text) {
        return new Block(UUID.randomUUID(), level, text);
    }

    @Test
    void aTextWithoutAttachmentsIsAllBody() {
        var parts = TextParts.of(List.of(OPENING, HEADING));

        assertThat(parts.body()).containsExactly(OPENING, HEADING);
        assertThat(parts.attachments()).isEmpty();
        assertThat(parts.note()).isEmpty();
        assertThat(parts.plain()).isEqualTo("现答复如下：\n一、作业");
        assertThat(TextParts.of(List.of()).body()).isEmpty();
    }

    @Test
    void whatFollowsTheNameOfAnAttachmentIsInIt() {
        var parts = TextParts.of(List.of(OPENING, LIST, SCHOOLS, PLAN, AIM));

        assertThat(parts.body()).containsExactly(OPENING);
        assertThat(parts.attachments()).containsExactly(
                new TextParts.Attachment("附件1", LIST, List.of(SCHOOLS)), new TextParts.Attachment("附件2", PLAN, List.of(AIM)));
        assertThat(parts.note()).containsExactly(new TextParts.Noted("附件：1. ", "学校名单"), new TextParts.Noted("2. ", "工作方案"));
        assertThat(parts.plain()).isEqualTo(
                "现答复如下：\n附件：1. 学校名单\n2. 工作方案\n附件1\n学校名单\n第一小学。\n附件2\n工作方案\n一、目标");
    }

    @Test
    void oneAttachmentHasNoNumber() {
        var parts = TextParts.of(List.of(LIST));

        assertThat(parts.body()).isEmpty();
        assertThat(parts.attachments()).containsExactly(new TextParts.Attachment("附件", LIST, List.of()));
        assertThat(parts.note()).containsExactly(new TextParts.Noted("附件：", "学校名单"));
    }

    @Test
    void whatIsPutOnGoesToTheEndOfTheBodyAndOfTheAttachments() {
        assertThat(TextParts.joined(List.of(OPENING, LIST, SCHOOLS), List.of(HEADING, PLAN, AIM)))
                .containsExactly(OPENING, HEADING, LIST, SCHOOLS, PLAN, AIM);
    }
}
