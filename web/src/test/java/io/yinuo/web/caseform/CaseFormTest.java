package io.yinuo.web.caseform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.document.DocumentFormat;
import io.yinuo.document.Press;
import io.yinuo.shared.NotFound;
import io.yinuo.web.messages.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFormTest {

    private static final Texts TEXTS = Texts.in(Texts.CHINESE);
    private static final Map<FormKind, List<String>> SAID = new EnumMap<>(Map.of(
            FormKind.APPROVAL_SLIP, List.of("拟由基础教育科主办。请计划财务科协办。", "陆秘书", "同意。按期办结。", "何副局长　2026年5月10日", "同意，送会签。",
                    "基础教育科　冯科长　2026年6月7日", "计划财务科：补助标准已列入预算。", "某市财政局：同意按现行标准保障。", "原则同意答复稿。", "郑局长　2026年6月17日"),
            FormKind.REFERRAL_SLIP, List.of("某市一届人大二次会议", "基础教育科", "1. 扩大课后服务", "2026年8月8日"),
            FormKind.TALK_RECORD, List.of("2026年5月20日", "上门走访", "希望先从两所学校做起。", "学期末回访"),
            FormKind.UNIT_LETTER, List.of("某教函〔2026〕3号", "某市财政局：", "2026年6月7日前书面反馈", "2. 给参与课后服务"),
            FormKind.RETURN_LETTER, List.of("经研究，主要内容属于道路交通管理职责。建议改由某市公安局办理。", "2026年5月10日"),
            FormKind.EXTENSION_LETTER, List.of("因需等待第三方检测结论，难以按期办结", "延长至2026年9月5日"),
            FormKind.URGING_SLIP, List.of("催办单", "应于2026年8月8日前完成", "请于三日内报告原因。", "陈主任"),
            FormKind.SUPERVISION_SLIP, List.of("督办单", "2026年8月11日"),
            FormKind.DELIVERY_RECEIPT, List.of("李代表", "面交", "2026年6月19日"),
            FormKind.RATING_FORM, List.of("☑上门走访", "□满意　□基本满意　□不满意", "某教建〔2026〕10号", "城东代表团")));

    @TempDir
    Path withoutFonts;

    @ParameterizedTest
    @EnumSource(FormKind.class)
    @DisplayName("每种材料按本件记录填写")
    void isFilledFromTheCase(FormKind kind) throws IOException {
        var material = SampleMaterial.full();
        var form = CaseForms.forms(TEXTS).get(kind);
        var choice = form.choices(material).get(0);

        assertThat(words(form.fill(material, choice.about()))).contains(SAID.get(kind));
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    @DisplayName("本件没有记录的，不生成")
    void isRefusedWhereTheCaseHasNothingOfIt(FormKind kind) {
        var form = CaseForms.forms(TEXTS).get(kind);

        assertThatThrownBy(() -> form.fill(SampleMaterial.full(), UUID.randomUUID()))
                .isInstanceOfSatisfying(NotFound.class, refused -> assertThat(refused.code()).isEqualTo("FORM_UNAVAILABLE"));
    }

    @Test
    @DisplayName("T5 没有放假安排的年份里的办理期限，印出来也写明暂定")
    void callsADayProvisional() {
        assertThat(SampleMaterial.full().dueOn()).isEqualTo("2026年8月8日");
        assertThat(SampleMaterial.provisional().dueOn()).isEqualTo("2026年8月8日（暂定）");
    }

    @Test
    @DisplayName("刚登记的件只有呈批表和退办申请函；没有的栏目留空，不猜")
    void leavesOpenWhatNobodyRecorded() {
        var material = SampleMaterial.fresh();
        var forms = CaseForms.forms(TEXTS);

        assertThat(forms.values().stream().flatMap(each -> each.choices(material).stream()).map(FormChoice::kind))
                .containsExactly(FormKind.APPROVAL_SLIP, FormKind.RETURN_LETTER);
        assertThat(forms.get(FormKind.APPROVAL_SLIP).fill(material, SampleMaterial.MATTER).open())
                .extracting(FormField::key)
                .contains("caseForm.referrer", "caseForm.leadSection", "caseForm.officer");
        assertThat(forms.get(FormKind.RETURN_LETTER).fill(material, SampleMaterial.MATTER).text(LetterFields.BODY))
                .contains("经研究，" + FormField.OPEN, "建议改由" + FormField.OPEN);
    }

    @Test
    @DisplayName("经任务分解表分办的，拟办、裁定和批示同样印出，各按当时的科室")
    void tellsWhatWasDecidedOnASheet() throws IOException {
        var material = SampleMaterial.onSheet();
        var form = CaseForms.forms(TEXTS).get(FormKind.APPROVAL_SLIP);

        assertThat(words(form.fill(material, SampleMaterial.MATTER)))
                .contains("拟由人事科主办。请计划财务科、安全科协办。", "陆秘书", "异议成立，改由教学业务科室办理。拟由基础教育科主办。", "陈主任　2026年5月11日",
                        "同意。尽快答复。", "何副局长　2026年5月12日")
                .doesNotContain("沈科长");
    }

    @Test
    @DisplayName("承诺的催办单写责任科室；不是主办科室的，不写主办科室的经办人")
    void urgesTheSectionThatOwesThePromise() throws IOException {
        assertThat(urged("计划财务科")).contains("责任科室", "计划财务科", "逾期的承诺").doesNotContain("主办科室", "基础教育科", "周经办");
        assertThat(urged("基础教育科")).contains("责任科室", "基础教育科", "周经办");
    }

    private String urged(String section) throws IOException {
        var material = SampleMaterial.latePromise(section);
        var form = CaseForms.forms(TEXTS).get(FormKind.URGING_SLIP);
        return words(form.fill(material, form.choices(material).get(0).about()));
    }

    @Test
    @DisplayName("栏目可改，意见不可改")
    void takesWhatIsTypedIntoFieldsAndKeepsOpinions() throws IOException {
        var form = CaseForms.forms(TEXTS).get(FormKind.APPROVAL_SLIP).fill(SampleMaterial.full(), SampleMaterial.REPLY);

        var edited = form.with(Map.of("caseForm.officer", "赵接手"));

        assertThat(words(edited)).contains("赵接手").doesNotContain("周经办");
        assertThat(edited.opinions()).isEqualTo(form.opinions());
    }

    private String words(FilledForm form) throws IOException {
        var document = new FormPrint(TEXTS, "某市教育局").of(form, List.of());
        var docx = new Press(List.of(withoutFonts)).print(document, DocumentFormat.DOCX);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no document");
    }
}
