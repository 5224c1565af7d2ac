package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.FIRST;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.SECOND;
import static io.yinuo.drafting.internal.SampleReviews.OPENING;
import static io.yinuo.drafting.internal.SampleReviews.PROMISE;
import static io.yinuo.drafting.internal.SampleReviews.USUAL;
import static io.yinuo.drafting.internal.SampleReviews.addressed;
import static io.yinuo.drafting.internal.SampleReviews.blocks;
import static io.yinuo.drafting.internal.SampleReviews.matter;
import static io.yinuo.drafting.internal.SampleReviews.only;
import static io.yinuo.drafting.internal.SampleReviews.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.HeadPart;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4 信函检查")
class LetterReviewTest {

    @Test
    void findsNothingThatHoldsUpAWellMadeLetter() {
        assertThat(review("关于第7号建议的答复", OPENING, PROMISE).holdingUp()).isEmpty();
    }

    @Test
    @DisplayName("PR18 再次答复按系统起的头写完，检查不拦")
    void findsNothingThatHoldsUpAFurtherReply() {
        var further = review(
                "对市十届人大一次会议第7号建议的再次答复",
                "您提出的《关于配备心理教师的建议》（第7号建议），本局已作答复。现将答复中所作承诺的落实情况再次答复如下：",
                "答复（示教建〔2025〕12号，2025年6月12日）中承诺：“2025年9月底前，由人事科为六所农村小学配齐专职心理教师。”",
                "这项承诺已经兑现，经核实属实。六所学校已经配齐");

        assertThat(further.holdingUp()).extracting(LetterFinding::rule, LetterFinding::message).isEmpty();
        assertThat(further.until(Phase.SIGNATURE)).extracting(LetterFinding::rule).doesNotContain("C3");
    }

    @Test
    void leadsBackToTheWordsInTheirParagraph() {
        var blocks = blocks(OPENING, "𠀀校按《义务教育课程方案组织教学。");

        var finding = only(LetterReview.of(reply("关于第7号建议的答复"), blocks, matter(MatterKind.SUGGESTION), USUAL), "P4");

        assertThat(finding.blockId()).isEqualTo(blocks.get(1).id());
        assertThat(blocks.get(1).text().substring(finding.start())).startsWith(finding.words());
        assertThat(finding.words()).isEqualTo("《");
        assertThat(finding.holdsUp()).isTrue();
    }

    @Test
    void offersTheFixWhereItIsMechanical() {
        var finding = only(review("关于第7号建议的答复", OPENING, "我们要减轻負(fù)担。"), "G1");

        assertThat(finding.isFixable()).isTrue();
        assertThat(finding.phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void asksForNumberAndDateOnlyBeforeTheDispatch() {
        var review = review("关于第7号建议的答复", OPENING, PROMISE);

        assertThat(review.until(Phase.SIGNATURE)).extracting(LetterFinding::rule).doesNotContain("H1", "H10");
        assertThat(review.until(Phase.DISPATCH)).extracting(LetterFinding::rule).contains("H1", "H10");
    }

    @Test
    void holdsTheLetterAgainstTheRegisteredMatter() {
        var review = LetterReview.of(
                reply("关于第8号提案的答复"),
                blocks("您提出的《关于配备心理教师的提案》收悉。经研究，现答复如下：", PROMISE),
                matter(MatterKind.SUGGESTION), USUAL);

        assertThat(review.holdingUp()).extracting(LetterFinding::message)
                .contains("登记的是建议，函中按提案答复", "登记的编号是7，标题或正文写作8");
    }

    @Test
    void missesTheLeadSubmitterInTheSalutation() {
        var matter = matter(MatterKind.SUGGESTION, "赵敏");

        var finding = only(LetterReview.of(reply("关于第7号建议的答复"), blocks(OPENING, PROMISE), matter, USUAL), "H11");

        assertThat(finding.severity()).isEqualTo(FindingSeverity.WARNING);
        assertThat(finding.message()).isEqualTo("称呼中没有领衔的赵敏");
    }

    @Test
    @DisplayName("H4 标题里的届次与登记的不同")
    void holdsTheSessionAgainstTheRegisteredOne() {
        assertThat(review("对市九届人大一次会议第7号建议的答复", OPENING, PROMISE).holdingUp()).extracting(LetterFinding::message)
                .containsExactly("登记的届次是市十届人大一次会议，标题或正文写作9届1次");
        assertThat(review("对市十届人大二次会议第7号建议的答复", OPENING, PROMISE).holdingUp()).extracting(LetterFinding::rule)
                .containsExactly("H4");
        assertThat(review("对市第十届人民代表大会第一次会议第7号建议的答复", OPENING, PROMISE).holdingUp()).isEmpty();
        assertThat(review("对市十届人大一次会议第7号建议的答复", OPENING, PROMISE).holdingUp()).isEmpty();
        assertThat(review("关于第7号建议的答复", OPENING, PROMISE).holdingUp()).isEmpty();
    }

    @Test
    @DisplayName("H11 附议人全部写名，或者写等几位")
    void holdsTheSalutationAgainstAllWhoSigned() {
        assertThat(greeting("李明代表：")).containsExactly("称呼中没有附议的赵敏、钱强、孙丽，应全部写名，或者写作“等4位”");
        assertThat(greeting("李明、赵敏、钱强代表：")).containsExactly("称呼中没有附议的孙丽，应全部写名，或者写作“等4位”");
        assertThat(greeting("李明等3位代表：")).containsExactly("提出者共4位，称呼中写作“等3位”");
        assertThat(greeting("李明等4位代表：")).isEmpty();
        assertThat(greeting("李明等四位代表：")).isEmpty();
        assertThat(greeting("李明、赵 敏、钱强、孙丽代表：")).isEmpty();
    }

    private static List<String> greeting(String salutation) {
        var matter = matter(MatterKind.SUGGESTION, "李明", "赵敏", "钱强", "孙丽");
        var review = LetterReview.of(addressed(salutation), blocks(OPENING, PROMISE), matter, USUAL);
        return review.until(Phase.SIGNATURE).stream()
                .filter(each -> each.rule().equals("H11") && !each.message().contains("“您”") && !each.message().contains("称“您”"))
                .map(LetterFinding::message)
                .toList();
    }

    @Test
    @DisplayName("H8 本局设定的抄送单位一个不少")
    void holdsTheCopiesAgainstThoseThatTheBureauSettled() {
        var letter = reply("关于第7号建议的答复");
        var settled = USUAL.sending("市人大常委会代表工委、市政府办公室，市政府督查室。", character -> true);
        var same = USUAL.sending("市政府办公室、市人大常委会代表工委", character -> true);

        assertThat(only(LetterReview.of(letter, blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), settled), "H8").message())
                .isEqualTo("抄送中没有本局设定的市政府督查室");
        assertThat(LetterReview.of(letter, blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), same).until(Phase.PUBLICATION))
                .extracting(LetterFinding::rule)
                .doesNotContain("H8");
    }

    @Test
    @DisplayName("H11 称呼后没有冒号的，一点就补上")
    void offersToEndTheSalutation() {
        var finding = only(
                LetterReview.of(addressed("李明代表"), blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), USUAL), "H11");

        assertThat(finding.isFixable()).isTrue();
        assertThat(finding.part()).isEqualTo(HeadPart.MAIN_RECIPIENT);
        assertThat(finding.blockId()).isNull();
        assertThat(finding.start()).isZero();
        assertThat(finding.words()).isEqualTo("李明代表");
        assertThat(finding.fix()).isEqualTo("李明代表：");
    }

    @Test
    @DisplayName("G6 字库里没有的字，每个指出第一处，送审前必改")
    void holdsUpACharacterThatNoFontHas() {
        var text = blocks(OPENING, "由𫚉、㐂和𫚉承办。");
        var here = USUAL.sending(null, character -> character != 0x2B689 && character != '㐂' && character != '赵');
        var review = LetterReview.of(addressed("李明、赵敏代表："), text, matter(MatterKind.SUGGESTION), here);

        var found = review.holdingUp().stream().filter(each -> each.rule().equals("G6")).toList();
        assertThat(found).extracting(LetterFinding::words).containsExactly("赵", "𫚉", "㐂");
        assertThat(found).extracting(LetterFinding::start).containsExactly(3, 1, 4);
        assertThat(found.get(0).part()).isEqualTo(HeadPart.MAIN_RECIPIENT);
        assertThat(found.get(1).blockId()).isEqualTo(text.get(1).id());
        assertThat(found.get(1).message()).contains("“𫚉”（U+2B689）");
    }

    @Test
    @DisplayName("H9 有联系人而电话不全、只有内线的，照实说")
    void tellsAnIncompletePhoneFromNone() {
        assertThat(contact("王芳", "内线 8102")).isEqualTo("联系电话“内线 8102”外面打不进来，应写总机转分机或者完整号码");
        assertThat(contact("王芳", "8102")).isEqualTo("联系电话“8102”外面打不进来，应写总机转分机或者完整号码");
        assertThat(contact("王芳", "0574-6300")).isEqualTo("联系人后没有电话，或者电话号码不完整");
        assertThat(contact("王芳", "")).isEqualTo("联系人后没有电话，或者电话号码不完整");
        assertThat(contact("", "")).isEqualTo("没有联系人和电话");
    }

    @Test
    void isContentWithANumberThatCanBeCalledFromOutside() {
        var review = LetterReview.of(
                reply("关于第7号建议的答复", "王芳", "0574-63008000转8102"), blocks(OPENING, PROMISE),
                matter(MatterKind.SUGGESTION), USUAL);

        assertThat(review.until(Phase.PUBLICATION)).extracting(LetterFinding::rule).doesNotContain("H9");
    }

    private static String contact(String name, String phone) {
        var letter = reply("关于第7号建议的答复", name, phone);
        return only(LetterReview.of(letter, blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), USUAL), "H9").message();
    }

    @Test
    @DisplayName("CB2 会办意见函按自己的样子检查：不要类别、公开属性和抄送，错处照样挡住送审")
    void holdsUpAnOpinionThatIsWrong() {
        var opinion = opinion();
        var sound = LetterReview.of(opinion, blocks("经研究，提出会办意见如下：", "师资由本局统筹。"), matter(MatterKind.SUGGESTION), USUAL);
        var wrong = LetterReview.of(
                opinion, blocks("经研究，提出会办意见如下：", "请与{联系人}联系，按《义务教育课程方案落实，来信号XX。"), matter(MatterKind.SUGGESTION), USUAL);

        assertThat(sound.holdingUp()).isEmpty();
        assertThat(sound.until(Phase.PUBLICATION)).extracting(LetterFinding::rule).doesNotContain("H4", "H6", "H7", "H8");
        assertThat(wrong.holdingUp()).extracting(LetterFinding::rule).contains("G5", "P4", "H3");
    }

    @Test
    @DisplayName("C8 编号前、公开前才到时候的，到那一步才挡；平常的轻重不挡")
    void stopsEachStepByItsOwn() {
        var weights = new RuleWeights(Map.of(LetterRule.H10, RuleWeight.ERROR, LetterRule.H7, RuleWeight.ERROR));
        var undisclosed = reply("关于第7号建议的答复", "王芳", "0574-63008000", null);
        var usual = LetterReview.of(undisclosed, blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), USUAL);
        var strict = LetterReview.of(
                undisclosed, blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), Circumstances.weighing(weights));

        assertThat(usual.stopping(Phase.PUBLICATION)).isEmpty();
        assertThat(usual.stopping(Phase.DISPATCH)).extracting(LetterFinding::rule).containsExactly("H1");
        assertThat(strict.stopping(Phase.DISPATCH)).extracting(LetterFinding::rule).contains("H10");
        assertThat(strict.stopping(Phase.PUBLICATION)).extracting(LetterFinding::rule).containsExactly("H7");
        assertThat(strict.holdingUp()).isEmpty();
    }

    @Test
    @DisplayName("C4 抄送、联系人在签发前还改得动，签发前就提醒")
    void tellsOfCopiesAndContactWhileTheyCanBeMended() {
        var bare = reply("关于第7号建议的答复", "", "", Disclosure.PUBLIC, "");
        var review = LetterReview.of(bare, blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), USUAL);

        assertThat(review.until(Phase.SIGNATURE)).extracting(LetterFinding::rule).contains("H8", "H9");
    }

    @Test
    @DisplayName("C5 本局可以停用规则、调整轻重；法律和标准要求的除外")
    void weighsRulesAsTheBureauSettled() {
        var weights = new RuleWeights(Map.of(
                LetterRule.P4, RuleWeight.OFF, LetterRule.H10, RuleWeight.ERROR, LetterRule.H4, RuleWeight.OFF));
        var review = LetterReview.of(
                reply("关于第8号建议的答复"), blocks(OPENING, "学校按《义务教育课程方案组织教学。"), matter(MatterKind.SUGGESTION),
                Circumstances.weighing(weights));

        assertThat(review.until(Phase.PUBLICATION)).extracting(LetterFinding::rule).doesNotContain("P4").contains("H4");
        assertThat(only(review, "H10").severity()).isEqualTo(FindingSeverity.ERROR);
        assertThat(review.holdingUp()).extracting(LetterFinding::rule).contains("H4").doesNotContain("H10");
    }

    @Test
    @DisplayName("C5 半角标点只作提示或停用，不算起草人的错")
    void neverBlamesHalfWidthPunctuation() {
        var raised = Circumstances.weighing(new RuleWeights(Map.of(LetterRule.P1, RuleWeight.ERROR)));
        var off = Circumstances.weighing(new RuleWeights(Map.of(LetterRule.P1, RuleWeight.OFF)));
        var text = blocks(OPENING, "我局增设了岗位,方便学校选人；其余岗位正在核定。");

        assertThat(only(LetterReview.of(addressed("李明代表："), text, matter(MatterKind.SUGGESTION), raised), "P1").severity())
                .isEqualTo(FindingSeverity.HINT);
        assertThat(LetterReview.of(addressed("李明代表："), text, matter(MatterKind.SUGGESTION), off).until(Phase.PUBLICATION))
                .extracting(LetterFinding::rule)
                .doesNotContain("P1");
    }

    @Test
    @DisplayName("X1 逾期的提醒说明，不阻止；要求面商而没有面商、也没有免面商的，不能送审")
    void warnsOfWhatTheCaseMisses() {
        var dueOn = LocalDate.of(2026, 6, 30);
        var late = new Circumstances(RuleWeights.USUAL, dueOn, dueOn.plusDays(1), true);
        var inTime = new Circumstances(RuleWeights.USUAL, dueOn, dueOn, false);

        var review = LetterReview.of(reply("关于第7号建议的答复"), blocks(OPENING, PROMISE), matter(MatterKind.SUGGESTION), late);

        assertThat(review.until(Phase.SIGNATURE)).filteredOn(finding -> finding.rule().equals("X1"))
                .extracting(LetterFinding::message)
                .containsExactly(
                        "要求面商而没有面商记录；请记录面商，确需免面商的在该件页面写明理由", "已过答复期限2026年6月30日，请说明逾期原因");
        assertThat(review.holdingUp()).extracting(LetterFinding::message).singleElement().asString().startsWith("要求面商");
        assertThat(LetterReview.of(reply("关于第7号建议的答复"), blocks(OPENING), matter(MatterKind.SUGGESTION), inTime)
                        .until(Phase.SIGNATURE))
                .extracting(LetterFinding::rule)
                .doesNotContain("X1");
    }

    @Test
    @DisplayName("C1 逐条说出诉求缺什么，补齐后不再提示")
    void tellsWhatIsMissingOfEachAnswer() {
        var open = new RequestAnswer(FIRST.id(), null, "", HOMEWORK.id());
        var nowhere = new RequestAnswer(SECOND.id(), AnswerState.ANSWERED, "已公示", UUID.randomUUID());
        var wordless = new RequestAnswer(SECOND.id(), AnswerState.ANSWERED, "", HOMEWORK.id());

        assertThat(missing()).containsExactly("诉求1“延长课后服务”还没有答复", "诉求2“公示作业”还没有答复");
        assertThat(missing(open, nowhere)).containsExactly("诉求1“延长课后服务”已放到段落，还没有选答复情况", "诉求2“公示作业”没有指明由哪一段答复");
        assertThat(missing(SampleDrafts.answers().get(0), wordless)).containsExactly("诉求2“公示作业”还没有写一句话答复");
        assertThat(missing(SampleDrafts.answers().toArray(RequestAnswer[]::new))).isEmpty();
    }

    private static List<String> missing(RequestAnswer... answers) {
        return AnsweredRequests.compare(SampleDrafts.REQUESTS, List.of(answers), SampleDrafts.text())
                .map(LetterFinding::message)
                .toList();
    }

    @Test
    @DisplayName("G5 没有填上的字段挡住送审，指得出在哪一段")
    void holdsUpAFieldThatNobodyFilled() {
        var blocks = blocks(OPENING, PROMISE + "请与｛联系人｝联系。");

        var finding = only(LetterReview.of(reply("关于第7号建议的答复"), blocks, matter(MatterKind.SUGGESTION), USUAL), "G5");

        assertThat(finding.words()).isEqualTo("｛联系人｝");
        assertThat(finding.blockId()).isEqualTo(blocks.get(1).id());
        assertThat(finding.holdsUp()).isTrue();
        assertThat(finding.phase()).isEqualTo(Phase.DRAFT);
    }

    private static LetterReview review(String title, String... text) {
        return LetterReview.of(reply(title), blocks(text), matter(MatterKind.SUGGESTION), USUAL);
    }

    private static ReplyView opinion() {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", ReplyKind.CONTRIBUTION, 1,
                ReplyStatus.DRAFTING, "关于市十届人大一次会议第7号建议的会办意见", "示例市财政局：", null, null, null,
                "", "王芳", "0574-63008000", null, null, null, null, null, null, 1, 1, 0, null, null);
    }
}
