package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.FIRST;
import static io.yinuo.drafting.internal.SampleDrafts.HEADING;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.OPENING;
import static io.yinuo.drafting.internal.SampleDrafts.SECOND;
import static io.yinuo.drafting.internal.SampleDrafts.SECTION;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static io.yinuo.drafting.internal.SampleDrafts.answer;
import static io.yinuo.drafting.internal.SampleDrafts.heading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.letter.LetterOutline;
import io.yinuo.letter.LetterReader;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DU1 上传的文稿")
class UploadedTextTest {

    private static final String LETTER = """
            C
            对市十八届人大二次会议第198号建议的答复
            王一一、赵三代表：
            您提出的建议已收悉。经研究，现答复如下：
            一、关于课后服务
            2024年秋季起，全市小学开齐每周5天课后服务，每天2小时。
            二、关于作业
            %s
            联系人：周五，0574-2
            示例市教育局
            2023年6月20日
            """;

    private static final PromisedItem PROMISE = PromisedItem.plain(
            UUID.randomUUID(), HOMEWORK.id(), "作业公示已在全部学校实行", SECTION, null, null, DueKind.LONG_TERM);

    private final Draft before = new Draft(
            heading(), List.of(OPENING, HEADING, SERVICE, HOMEWORK),
            List.of(answer(FIRST, AnswerState.ANSWERED, SERVICE), answer(SECOND, AnswerState.ANSWERED, HOMEWORK)),
            List.of(PROMISE), List.of(new FoldedSentence(SERVICE.id(), SERVICE.text(), null)));

    @Test
    void takesWhatTheLetterStatesAndKeepsTheRest() {
        var head = draft(HOMEWORK.text()).draft().heading();

        assertThat(head.mainRecipient()).isEqualTo("王一一、赵三代表：");
        assertThat(head.outcome()).isEqualTo(ReplyOutcome.C);
        assertThat(head.disclosure()).isEqualTo(Disclosure.PUBLIC);
        assertThat(head.copies()).isEqualTo("市人大代表工委");
        assertThat(head.contactName()).isEqualTo("周五");
    }

    @Test
    void paragraphsKeepTheirLevelsAndLoseTheirNumbers() {
        assertThat(draft(HOMEWORK.text()).draft().blocks())
                .extracting(Block::level, Block::text)
                .contains(
                        tuple(BlockLevel.H1, "关于课后服务"),
                        tuple(BlockLevel.H1, "关于作业"),
                        tuple(BlockLevel.BODY, HOMEWORK.text()));
    }

    @Test
    void answersAndPromisesFollowTheirParagraph() {
        var read = draft(HOMEWORK.text());

        assertThat(read.draft().answers())
                .extracting(RequestAnswer::blockId)
                .containsExactly(SERVICE.id(), HOMEWORK.id());
        assertThat(read.draft().promises()).containsExactly(PROMISE);
        assertThat(read.lostPromises()).isEmpty();
    }

    @Test
    void saysWhichPromisesAreGone() {
        var read = draft("两项政策仍在研究之中，具体办法另行印发。");

        assertThat(read.lostPromises()).containsExactly("作业公示已在全部学校实行");
        assertThat(read.draft().promises()).isEmpty();
        assertThat(read.draft().answers().get(1).blockId()).isNull();
    }

    @Test
    void foldedSentenceWhoseWordsChangedIsAskedForAgain() {
        assertThat(draft(HOMEWORK.text()).draft().folds()).isEmpty();
    }

    @Test
    void promiseMovesToTheParagraphThatHasItsWords() {
        var read = draft("经研究，作业公示已在全部学校实行，并由责任督学每月到校查看一次，情况向家长公开，结果列入学校年度考核。");

        assertThat(read.draft().promises()).hasSize(1);
        assertThat(read.draft().block(read.draft().promises().get(0).blockId()).orElseThrow().text())
                .contains("作业公示已在全部学校实行");
    }

    @Test
    void saysWhereTheLevelsCountOtherwise() {
        var read = read("""
                王一一代表：
                您提出的建议收悉，现答复如下：
                二、关于作业
                (一)公示。各校公示作业。
                感谢您的关心。
                """);

        assertThat(read.renumbered()).containsExactly("二、→一、");
    }

    @Test
    void attachmentsFollowTheText() {
        var read = read("""
                王一一代表：
                您提出的建议收悉，现答复如下：
                各校公示作业，名单见附件。
                附件：公示作业的学校名单
                示例市教育局
                2023年6月20日
                附件
                公示作业的学校名单
                一、小学
                第一小学。
                抄送：市人大代表工委。
                """);

        assertThat(read.draft().blocks()).extracting(Block::level, Block::text).endsWith(
                tuple(BlockLevel.BODY, "各校公示作业，名单见附件。"), tuple(BlockLevel.ATTACHMENT, "公示作业的学校名单"),
                tuple(BlockLevel.H1, "小学"), tuple(BlockLevel.BODY, "第一小学。"));
        assertThat(read.renumbered()).isEmpty();
    }

    private UploadedText draft(String homework) {
        return read(LETTER.formatted(homework));
    }

    private UploadedText read(String letter) {
        return UploadedText.of(LetterOutline.of(letter), LetterReader.read(letter), before);
    }
}
