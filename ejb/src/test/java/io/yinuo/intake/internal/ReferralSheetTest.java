package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.RatingSettings;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import io.yinuo.intake.DeputyOption;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.ReferralColumn;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.ReferralList.Finding;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I8 交办清单：认列、补上下文、合并格，不漏不编")
class ReferralSheetTest {

    private static final DeputyOption LIU = new DeputyOption(UUID.randomUUID(), "柳如眉", null, null);
    private static final String HEAD = "序号|建议编号|案  由|领衔代表（委员）|附议人|联系电话|主办单位|协办单位|交办日期|责任领导";

    private final List<Row> rows = new ArrayList<>();

    @Test
    void readsAPlainRow() {
        rows("示例市十七届人大五次会议代表建议交办清单", HEAD,
                "1|第0057号|《关于校服的建议》|柳如眉|石破玉、温如言|63000000|示例市教育局|市财政局|2026年3月2日|王市长");

        assertThat(only()).satisfies(matter -> {
            assertThat(matter.kind()).isEqualTo(MatterKind.SUGGESTION);
            assertThat(matter.sessionLabel()).isEqualTo("示例市十七届人大五次会议");
            assertThat(matter.numberText()).isEqualTo("第0057号");
            assertThat(matter.title()).isEqualTo("关于校服的建议");
            assertThat(matter.referrer()).isEqualTo("示例市人大常委会代表工委");
            assertThat(matter.referredOn()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(matter.handlingRole()).isEqualTo(HandlingRole.LEAD);
            assertThat(matter.partnerUnits()).isEqualTo("市财政局");
            assertThat(matter.submitters())
                    .extracting(NewSubmitter::name, NewSubmitter::lead, NewSubmitter::phone, NewSubmitter::personId)
                    .containsExactly(
                            tuple("柳如眉", true, "63000000", LIU.personId()),
                            tuple("石破玉", false, null, null),
                            tuple("温如言", false, null, null));
        });
        assertThat(sheet().notUnderstood()).containsExactly("责任领导");
    }

    @Test
    void takesTheRowsOfAMergedCellForOneMatter() {
        rows("编号|标题|代表姓名|交办单位", "12|关于校车的建议|柳如眉|市人大");
        rows.add(new Row(3, List.of("12", "关于校车的建议", "温如言", "市人大"), Set.of(0, 1, 3)));
        rows.add(new Row(4, List.of("13", "关于校服的建议", "秦川北", "市人大"), Set.of(3)));

        assertThat(sheet().rows()).extracting(row -> row.matter().numberText(), row -> names(row))
                .containsExactly(tuple("12", List.of("柳如眉", "温如言")), tuple("13", List.of("秦川北")));
    }

    @Test
    void readsWhatTheBureauIsToDoFromTheUnits() {
        rows("编号|标题|主办单位|会办单位", "1|甲|教育局|", "2|乙|市财政局|教育局、市人社局", "3|丙|市财政局|");

        assertThat(matters())
                .extracting(RegisterSuggestion::handlingRole, RegisterSuggestion::partnerUnits)
                .containsExactly(
                        tuple(HandlingRole.SOLE, ""), tuple(HandlingRole.CO_HANDLER, "市财政局、市人社局"),
                        tuple(null, "市财政局"));
    }

    @Test
    void keepsAWordThatItDoesNotUnderstand() {
        rows("编号|标题|类别|办理类型|交办日期", "1|甲|教育类|牵头办|待定");

        var row = sheet().rows().findFirst().orElseThrow();
        assertThat(row.findings())
                .extracting(Finding::column, Finding::code, Finding::parameters)
                .containsExactlyInAnyOrder(
                        tuple(ReferralColumn.REFERRED_ON, "DAY_NOT_UNDERSTOOD", List.of("待定")),
                        tuple(ReferralColumn.HANDLING_ROLE, "HANDLING_ROLE_NOT_UNDERSTOOD", List.of("牵头办")));
        assertThat(row.remarks()).extracting(Finding::code).containsExactly("KIND_NOT_UNDERSTOOD");
        assertThat(row.matter().kind()).isNull();
    }

    @Test
    void aPartySubmitsAProposalAndAGroupASuggestion() {
        rows("类别|编号|标题|提出者|代表团", "提案|1|甲|民盟示例市委|", "建议|2|乙||第2代表团");

        assertThat(matters())
                .extracting(matter -> matter.submitters().get(0))
                .extracting(NewSubmitter::name, NewSubmitter::kind)
                .containsExactly(
                        tuple("民盟示例市委", SubmitterKind.ORGANISATION),
                        tuple("第2代表团", SubmitterKind.DELEGATION_GROUP));
    }

    @Test
    void tellsOfRowsThatHoldNoMatter() {
        rows("编号|标题", "1|甲", "|", "合计1件|");
        rows.set(3, new Row(4, List.of("", "", "合计1件"), Set.of()));

        assertThat(sheet().rows()).hasSize(1);
        assertThat(sheet().leftOut()).extracting(ReferralList.LeftOut::words).containsExactly("合计1件");
    }

    @Test
    void takesASumForNoMatterWhereverItStands() {
        rows("序号|编号|标题|代表", "1|57|甲|柳如眉", "合计||共1件|", "合 计|1件||", "|合计|合计1件|", "2|58|合计十条意见|柳如眉");

        assertThat(matters()).extracting(RegisterSuggestion::numberText).containsExactly("57", "58");
        assertThat(sheet().leftOut()).extracting(ReferralList.LeftOut::line).containsExactly(3, 4, 5);
    }

    @Test
    void prefersTheLowerOfTwoHeadings() {
        rows("编号|标题|代表||交办日期", "编号|标题|姓名|电话|交办日期", "1|甲|柳如眉|63000000|20260302");

        assertThat(only().submitters()).extracting(NewSubmitter::phone).containsExactly("63000000");
    }

    @Test
    void aSheetWithoutHeadingIsNoList() {
        rows("通知", "请于三月前答复");

        assertThat(ReferralSheet.read(List.of(new Sheet("通知", rows)), bureau(), List.of())).isEmpty();
    }

    private void rows(String... printed) {
        for (String row : printed) {
            rows.add(new Row(rows.size() + 1, List.of(row.split("\\|", -1)), Set.of()));
        }
    }

    private ReferralSheet sheet() {
        return ReferralSheet.read(List.of(new Sheet("Sheet1", rows)), bureau(), List.of(LIU)).get(0);
    }

    private List<RegisterSuggestion> matters() {
        return sheet().rows().map(ReferralList.Row::matter).toList();
    }

    private RegisterSuggestion only() {
        assertThat(matters()).hasSize(1);
        return matters().get(0);
    }

    private static List<String> names(ReferralList.Row row) {
        return row.matter().submitters().stream().map(NewSubmitter::name).toList();
    }

    private static BureauView bureau() {
        return new BureauView(
                UUID.randomUUID(), "B", "示例市教育局", "示例市",
                new KindSettings("示教建", "示例市人大常委会代表工委", ""),
                new KindSettings("示教提", "示例市政协提案委", ""), "示教函",
                SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.NATIONAL, false, RatingSettings.USUAL,
                StudyScope.KEY_MATTERS, "建提{年}-{号}", SheetApprover.OVERSEER);
    }
}
