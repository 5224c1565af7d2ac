package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.RatingSettings;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.FurtherLetter.TakenUp;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("K1 用语与件别一致")
class ReplyFormulaTest {

    @Test
    void answersASuggestionOfOneDeputy() {
        var matter = matter(MatterKind.SUGGESTION, people("王一一"));

        assertThat(ReplyFormula.title(matter, ReplyKind.FIRST)).isEqualTo("对市十八届人大二次会议第198号建议的答复");
        assertThat(ReplyFormula.salutation(matter)).isEqualTo("王一一代表：");
        assertThat(ReplyFormula.opening(matter, ReplyKind.FIRST))
                .isEqualTo("您提出的《关于推动“双减”政策真正落地的建议》（第198号）已收悉。经研究，现答复如下：");
    }

    @Test
    void neverCallsAProposalASuggestion() {
        var matter = matter(MatterKind.CPPCC_PROPOSAL, people("王一一"));

        assertThat(ReplyFormula.title(matter, ReplyKind.FIRST)).endsWith("第198号提案的答复");
        assertThat(ReplyFormula.salutation(matter)).isEqualTo("王一一委员：");
    }

    @Test
    void namesThreeInFullAndCountsMore() {
        assertThat(ReplyFormula.salutation(matter(MatterKind.SUGGESTION, people("王一一", "李二", "张三"))))
                .isEqualTo("王一一、李二、张三代表：");
        assertThat(ReplyFormula.salutation(matter(MatterKind.SUGGESTION, people("王一一", "李二", "张三", "赵四"))))
                .isEqualTo("王一一等4位代表：");
    }

    @Test
    void addressesAGroupByItsName() {
        var group = new SubmitterView(UUID.randomUUID(), 1, true, "桥头镇代表团", SubmitterKind.DELEGATION_GROUP, null, null, null);

        assertThat(ReplyFormula.salutation(matter(MatterKind.SUGGESTION, List.of(group)))).isEqualTo("桥头镇代表团：");
    }

    @Test
    void addressesAPartyAndTheMembersWhoCoSign() {
        var party = new SubmitterView(UUID.randomUUID(), 1, true, "民盟示例市委", SubmitterKind.ORGANISATION, null, null, null);
        var proposal = matter(MatterKind.CPPCC_PROPOSAL, Stream.concat(Stream.of(party), people("王一一").stream()).toList());

        assertThat(ReplyFormula.salutation(proposal)).isEqualTo("民盟示例市委、王一一委员：");
        assertThat(ReplyFormula.opening(proposal, ReplyKind.FIRST)).startsWith("你们提出的《");
    }

    @Test
    void copiesGoToWhomTheKindNames() {
        var bureau = bureau();
        var officer = new PersonView(UUID.randomUUID(), bureau.id(), "李经办", null, "63000000", true);

        assertThat(copies(MatterKind.SUGGESTION, bureau, officer)).isEqualTo("市人大代表工委");
        assertThat(copies(MatterKind.CPPCC_PROPOSAL, bureau, officer)).isEqualTo("市政协提案委");
    }

    private static String copies(MatterKind kind, BureauView bureau, PersonView officer) {
        return ReplyFormula.beginning(matter(kind, people("王一一")), ReplyKind.FIRST, bureau, officer).heading().copies();
    }

    @Test
    void saysThatItAnswersAgain() {
        var matter = matter(MatterKind.SUGGESTION, people("王一一", "李二"));

        assertThat(ReplyFormula.title(matter, ReplyKind.REHANDLING)).endsWith("第198号建议的再次答复");
        assertThat(ReplyFormula.opening(matter, ReplyKind.REHANDLING)).startsWith("你们对《").endsWith("现再次答复如下：");
    }

    @Test
    @DisplayName("PR18 再次答复逐条写出原承诺和落实情况")
    void saysOfEachPromiseWhatBecameOfIt() {
        var signedOn = LocalDate.of(2025, 6, 12);
        var kept = new AnsweredPromise(UUID.randomUUID(), "年底前配齐。", UUID.randomUUID(), true);
        var impossible = new AnsweredPromise(UUID.randomUUID(), "后年开通校车。", UUID.randomUUID(), false);
        var officer = new PersonView(UUID.randomUUID(), UUID.randomUUID(), "李经办", null, "63000000", true);

        var draft = ReplyFormula.further(
                matter(MatterKind.SUGGESTION, people("王一一")),
                List.of(new TakenUp(kept, "示教建〔2025〕7号", signedOn, "百所学校已经配齐。"),
                        new TakenUp(impossible, "示教建〔2025〕7号", signedOn, "道路尚未修通。")),
                bureau(), officer);

        assertThat(draft.heading().title()).endsWith("第198号建议的再次答复");
        assertThat(draft.heading().outcome()).isNull();
        assertThat(draft.blocks()).extracting(Block::text).containsExactly(
                "您提出的《关于推动“双减”政策真正落地的建议》（第198号），本局已作答复。现将答复中所作承诺的落实情况再次答复如下：",
                "答复（示教建〔2025〕7号，2025年6月12日）中承诺：“年底前配齐。”", "这项承诺已经兑现，经核实属实。百所学校已经配齐。",
                "答复（示教建〔2025〕7号，2025年6月12日）中承诺：“后年开通校车。”", "这项承诺不能兑现，原因如下：道路尚未修通。");
    }

    private static BureauView bureau() {
        return new BureauView(
                UUID.randomUUID(), "B", "示例市教育局", "示例市",
                new KindSettings("示教建", "市人大代表工委", "市人大代表工委"),
                new KindSettings("示教提", "市政协提案委", "市政协提案委"), "示教函",
                SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.NATIONAL, false, RatingSettings.USUAL,
                StudyScope.KEY_MATTERS, "建提{年}-{号}", SheetApprover.OVERSEER);
    }

    private static List<SubmitterView> people(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new SubmitterView(
                        UUID.randomUUID(), i + 1, i == 0, names[i], SubmitterKind.PERSON, null, null, null))
                .toList();
    }

    private static SuggestionView matter(MatterKind kind, List<SubmitterView> submitters) {
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), kind, "市十八届人大二次会议", 18, 2, false, "198",
                "关于推动“双减”政策真正落地的建议", "", HandlingRole.SOLE, false, "市人大常委会代表工委", LocalDate.of(2023, 4, 1),
                false, DisclosureWish.UNSTATED, "", SuggestionStatus.HANDLING, null, null, LocalDate.of(2023, 7, 1),
                submitters, List.of(), 1);
    }
}
