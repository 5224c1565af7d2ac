package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.OfferedText;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.suggestion.RequestView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    private static final Block OPENING = new Block(UUID.randomUUID(), BlockLevel.BODY, "您提出的建议收悉，现答复如下：");
    private static final Block ANSWER = new Block(UUID.randomUUID(), BlockLevel.BODY, "已在全市小学开齐课后服务，明年推广到初中。");
    private static final RequestView REQUEST = new RequestView(UUID.randomUUID(), 1, "开齐课后服务");
    private static final OfferedText TEMPLATE = new OfferedText(
            UUID.randomUUID(), StandardTextKind.TEMPLATE, "答复范文", null,
            List.of(new StandardPassage(BlockLevel.H1, "已做的工作"), new StandardPassage(BlockLevel.BODY, "{填写：做了什么}")),
            List.of("{填写：做了什么}"), 0, List.of(), null, null);

    @Test
    @DisplayName("KT3 只有开头时从范文起草，写了正文就接在文后，一个字不丢")
    void takesATemplate() {
        var fresh = form(List.of(), OPENING);
        assertThat(fresh.isBeginning(OPENING.text())).isTrue();
        fresh.take(TEMPLATE, OPENING.text());
        assertThat(fresh.paragraphs()).extracting(Block::text).containsExactly("已做的工作", "{填写：做了什么}");
        assertThat(fresh.paragraphs().get(0).level()).isEqualTo(BlockLevel.H1);

        var written = form(List.of(), OPENING, ANSWER);
        assertThat(written.isBeginning(OPENING.text())).isFalse();
        written.take(TEMPLATE, OPENING.text());
        assertThat(written.paragraphs()).hasSize(4).startsWith(OPENING, ANSWER);
        var pointed = List.of(new RequestAnswer(REQUEST.id(), null, "", OPENING.id()));
        assertThat(form(pointed, OPENING).isBeginning(OPENING.text())).isFalse();
    }

    @Test
    @DisplayName("KT3 在开头那一段里写了正文，也接在文后")
    void keepsAParagraphThatWasWrittenInPlaceOfTheOpening() {
        var form = form(List.of(), ANSWER);
        assertThat(form.isBeginning(OPENING.text())).isFalse();

        form.take(TEMPLATE, OPENING.text());
        assertThat(form.paragraphs()).extracting(Block::text).startsWith(ANSWER.text()).hasSize(3);
    }

    @Test
    @DisplayName("C11 KT3 范文接在正文之后、附件之前")
    void takesATemplateBeforeTheAttachments() {
        var attachment = new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, "学校名单");
        var form = form(List.of(), OPENING, ANSWER, attachment);

        form.take(TEMPLATE, OPENING.text());

        assertThat(form.paragraphs()).hasSize(5).startsWith(OPENING, ANSWER).endsWith(attachment);
    }

    @Test
    @DisplayName("C1 诉求只放了段落也存下；说得出放在第几段")
    void keepsAPlaceWithoutAnAnswer() {
        var placed = new RequestAnswer(REQUEST.id(), null, "", ANSWER.id());
        var form = form(List.of(placed), OPENING, ANSWER);

        assertThat(form.toSave().answers()).containsExactly(placed);
        assertThat(form.place(form.getAnswers().get(0))).isEqualTo(2);
        assertThat(form.beginning(2)).isEqualTo("已在全市小学开齐课后服务，明…");
        assertThat(form.getAnswered()).isZero();

        form.getAnswers().get(0).setBlockId(null);
        assertThat(form.toSave().answers()).isEmpty();
        form.getAnswers().get(0).setState(AnswerState.ANSWERED);
        assertThat(form.toSave().answers()).hasSize(1);
    }

    private static DraftForm form(List<RequestAnswer> answers, Block... blocks) {
        var reply = new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", ReplyKind.FIRST, 1, ReplyStatus.DRAFTING,
                "答复", "代表：", null, null, null, "", "李二", null, null, null, null, null, null, null, 0, 1, 0, null, null);
        var draft = new DraftView(reply.id(), 1, List.of(blocks), answers, List.of(), List.of(), null, null);
        return new DraftForm(reply, draft, List.of(REQUEST));
    }
}
