package io.yinuo.document.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yinuo.document.Block;
import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter.Attachment;
import io.yinuo.document.Paragraph;
import io.yinuo.document.SampleDocuments;
import io.yinuo.document.Typeface;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterLayoutTest {

    private static Pages document(List<Block> body) {
        return LetterLayout.pages(SampleDocuments.letter(LetterForm.DOCUMENT, true, body));
    }

    private static List<Mark.Text> texts(Page page) {
        return page.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    private static Mark.Text text(Page page, String words) {
        return texts(page).stream().filter(text -> text.words().equals(words)).findFirst().orElseThrow();
    }

    private static List<Mark.Rule> rules(Page page) {
        return page.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast).toList();
    }

    @Test
    @DisplayName("每面22行，版心225毫米")
    void fillsAPageWithTwentyTwoLines() {
        var second = texts(document(SampleDocuments.lines(60)).pages().get(1)).stream()
                .filter(text -> text.words().endsWith("行"))
                .toList();

        assertThat(second).hasSize(22);
        for (int i = 1; i < second.size(); i++) {
            assertThat(second.get(i).baseline() - second.get(i - 1).baseline()).isCloseTo(225.0 / 22, within(0.001));
        }
        assertThat(second.get(0).baseline()).isBetween(37.0, 37 + 225.0 / 22);
        assertThat(second.get(21).baseline()).isBetween(262 - 225.0 / 22, 262.0);
    }

    @ParameterizedTest
    @EnumSource(LetterForm.class)
    @DisplayName("不出现“此页无正文”：落款之上至少有两行正文")
    void neverLeavesTheSignatureAlone(LetterForm form) {
        for (int lines = 1; lines <= 60; lines++) {
            for (boolean sealed : new boolean[] {true, false}) {
                var pages = LetterLayout.pages(SampleDocuments.letter(form, sealed, SampleDocuments.lines(lines))).pages();
                var signed = pages.stream().filter(page -> texts(page).stream().anyMatch(t -> t.words().equals("2025年6月20日"))).findFirst().orElseThrow();
                long above = texts(signed).stream().filter(text -> text.words().matches("第\\d+行")).count();

                assertThat(above).as("%d lines, sealed %s", lines, sealed).isGreaterThanOrEqualTo(Math.min(2, lines));
                assertThat(texts(signed)).anyMatch(text -> text.words().startsWith("（联系人"));
            }
        }
    }

    @Test
    @DisplayName("首页必须显示正文")
    void firstPageCarriesText() {
        for (int lines = 1; lines <= 30; lines++) {
            assertThat(texts(document(SampleDocuments.lines(lines)).pages().get(0)))
                    .as("%d lines", lines)
                    .anyMatch(text -> text.words().equals("第1行"));
        }
    }

    @Test
    @DisplayName("层次序数与字体：一、黑体，（一）楷体，1.和（1）仿宋")
    void numbersTheLevelsInTheirTypefaces() {
        var first = document(SampleDocuments.levels()).pages().get(0);

        assertThat(text(first, "一、课后服务").face()).isEqualTo(Typeface.HEI);
        assertThat(text(first, "（一）开展情况。").face()).isEqualTo(Typeface.KAI);
        assertThat(text(first, "全市小学均已开展。").face()).isEqualTo(Typeface.FANG_SONG);
        assertThat(text(first, "1.丰富课程").face()).isEqualTo(Typeface.FANG_SONG);
        assertThat(text(first, "（1）体育").face()).isEqualTo(Typeface.FANG_SONG);
    }

    @Test
    @DisplayName("文件格式：标志上边缘距版心35毫米，红线在文号下4毫米、与版心等宽，标题在红线下空二行")
    void placesTheHeadOfADocument() {
        var first = document(SampleDocuments.lines(5)).pages().get(0);
        var masthead = text(first, "示例市教育局文件");
        var number = text(first, "示教建〔2025〕10号");
        var rule = rules(first).get(0);

        assertThat(masthead.red()).isTrue();
        double em = masthead.points() * 25.4 / 72;
        assertThat(masthead.baseline() - 0.86 * em).isCloseTo(37 + 35, within(0.01));
        assertThat(number.characters().get(0).x()).isCloseTo(28 + 156.0 / 28, within(0.01));
        assertThat(rule.x1()).isEqualTo(28);
        assertThat(rule.x2()).isEqualTo(184);
        assertThat(rule.y1() - (number.baseline() + 0.14 * 16 * 25.4 / 72)).isCloseTo(4, within(0.01));
        var signatory = text(first, "张三");
        assertThat(signatory.face()).isEqualTo(Typeface.KAI);
        assertThat(end(signatory)).isCloseTo(184 - 156.0 / 28, within(0.01));
        assertThat(text(first, "对市十八届人大四次会议").baseline() - rule.y1()).isBetween(2 * 225.0 / 22, 3.2 * 225.0 / 22);
        assertThat(end(text(first, "A类"))).isCloseTo(184, within(0.01));
    }

    private static double end(Mark.Text text) {
        var last = text.characters().get(text.characters().size() - 1);
        return last.x() + last.width();
    }

    @Test
    @DisplayName("信函格式：标志距上页边30毫米，双线长170毫米，末线距下页边20毫米，首页不显示页码")
    void placesTheHeadOfALetter() {
        var pages = LetterLayout.pages(SampleDocuments.letter(LetterForm.LETTER, true, SampleDocuments.lines(40))).pages();
        var first = pages.get(0);
        var masthead = text(first, "示例市教育局");
        var red = rules(first).stream().filter(Mark.Rule::red).toList();

        double em = masthead.points() * 25.4 / 72;
        assertThat(masthead.baseline() - 0.86 * em).isCloseTo(30, within(0.01));
        assertThat(red).hasSize(4).allSatisfy(rule -> assertThat(rule.x2() - rule.x1()).isEqualTo(170));
        assertThat(red.get(0).thickness()).isGreaterThan(red.get(1).thickness());
        assertThat(red.get(0).y1() - (30 + em)).isCloseTo(4, within(0.01));
        assertThat(red.get(3).thickness()).isGreaterThan(red.get(2).thickness());
        assertThat(red.get(3).y1() + red.get(3).thickness() / 2).isCloseTo(297 - 20, within(0.6));
        assertThat(end(text(first, "示教建〔2025〕10号"))).isCloseTo(184, within(0.01));
        assertThat(texts(first)).noneMatch(text -> text.words().equals("— 1 —"));
        assertThat(texts(pages.get(1))).anyMatch(text -> text.words().equals("— 2 —"));
        assertThat(rules(pages.get(1))).isEmpty();
    }

    @Test
    @DisplayName("加盖印章：日期右空四字，署名居中其上，印章顶端距正文一行之内")
    void keepsRoomForTheSeal() {
        var pages = document(SampleDocuments.lines(3));
        var page = pages.pages().get(pages.seal().orElseThrow().page() - 1);
        var date = text(page, "2025年6月20日");
        var organ = texts(page).stream().filter(text -> text.words().equals("示例市教育局")).findFirst().orElseThrow();
        var seal = pages.seal().orElseThrow();

        assertThat(end(date)).isCloseTo(184 - 4 * 156.0 / 28, within(0.01));
        assertThat(middle(organ)).isCloseTo(middle(date), within(0.01));
        assertThat(seal.x()).isCloseTo(middle(date), within(0.01));
        double textBottom = texts(page).stream().filter(text -> text.words().matches("第\\d+行")).mapToDouble(Mark.Text::baseline).max().orElseThrow();
        assertThat(seal.y() - 21 - textBottom).isBetween(0.0, 2 * 225.0 / 22);
        assertThat(seal.y()).isBetween(organ.baseline() - 10, date.baseline());
    }

    private static double middle(Mark.Text text) {
        return (text.characters().get(0).x() + end(text)) / 2;
    }

    @Test
    @DisplayName("不加盖印章：署名右空二字，日期首字比署名首字右移二字")
    void setsAnUnsealedSignature() {
        var pages = LetterLayout.pages(SampleDocuments.letter(LetterForm.DOCUMENT, false, SampleDocuments.lines(3))).pages();
        var page = pages.stream()
                .filter(each -> texts(each).stream().anyMatch(text -> text.words().equals("2025年6月20日")))
                .findFirst()
                .orElseThrow();
        var date = text(page, "2025年6月20日");
        var organ = text(page, "示例市教育局");

        assertThat(Math.max(end(date), end(organ))).isCloseTo(184 - 2 * 156.0 / 28, within(0.01));
        assertThat(date.characters().get(0).x() - organ.characters().get(0).x()).isCloseTo(2 * 156.0 / 28, within(0.01));
    }

    @Test
    @DisplayName("版记：末条线与版心下边缘重合，首末线粗、中线细，抄送以句号结束")
    void putsTheImprintAtTheFoot() {
        var pages = document(SampleDocuments.lines(20)).pages();
        var last = pages.get(pages.size() - 1);
        var black = rules(last).stream().filter(rule -> !rule.red()).toList();

        assertThat(black).extracting(Mark.Rule::thickness).containsExactly(0.35, 0.25, 0.35);
        assertThat(black.get(2).y1()).isEqualTo(262);
        assertThat(text(last, "市人大常委会代表工委，市政府办公室。").points()).isEqualTo(14);
        assertThat(text(last, "2025年6月20日印发")).isNotNull();
    }

    @Test
    @DisplayName("页码：单页居右空一字，双页居左空一字，版心下7毫米")
    void numbersThePages() {
        var pages = document(SampleDocuments.lines(50)).pages();
        double em = 14 * 25.4 / 72;

        assertThat(end(text(pages.get(0), "— 1 —"))).isCloseTo(184 - em, within(0.01));
        assertThat(text(pages.get(1), "— 2 —").characters().get(0).x()).isCloseTo(28 + em, within(0.01));
        assertThat(text(pages.get(0), "— 1 —").baseline() - 0.36 * em).isCloseTo(262 + 7, within(0.01));
    }

    @Test
    @DisplayName("附件说明与附件：另面编排，“附件”顶格黑体")
    void beginsEachAttachmentOnItsOwnPage() {
        var attachments = List.of(
                new Attachment("校外培训机构名单", List.of(Paragraph.body("名单如下。"))),
                new Attachment("工作方案", List.of()));
        var pages = LetterLayout.pages(SampleDocuments.letter(LetterForm.DOCUMENT, true, SampleDocuments.lines(3), attachments)).pages();
        var last = pages.get(pages.size() - 1);

        assertThat(pages.stream().flatMap(page -> texts(page).stream()).map(Mark.Text::words)).contains("附件：1. ", "2. ", "工作方案");
        assertThat(text(last, "附件1").face()).isEqualTo(Typeface.HEI);
        assertThat(text(last, "附件1").characters().get(0).x()).isEqualTo(28);
        assertThat(text(last, "校外培训机构名单").baseline() - text(last, "附件1").baseline()).isBetween(20.0, 22.0);
    }

    @Test
    @DisplayName("附件说明：正文下空一行、左空二字，回行与名称首字对齐，名称之后没有标点")
    void alignsTheNoteOfAttachments() {
        var name = "义务教育学校课后服务延长时间和丰富课程的工作方案及任务分工一览表";
        var attachments = List.of(
                new Attachment(name, List.of(Paragraph.body("方案如下。"))), new Attachment("名单", List.of(Paragraph.body("名单如下。"))));
        var first = LetterLayout.pages(SampleDocuments.letter(LetterForm.LETTER, true, SampleDocuments.lines(3), attachments))
                .pages()
                .get(0);
        double pitch = 225.0 / 22;
        double cell = 156.0 / 28;
        var lead = text(first, "附件：1. ");
        var names = texts(first).stream().filter(text -> !text.words().isEmpty() && name.contains(text.words())).toList();

        assertThat(lead.characters().get(0).x()).isCloseTo(28 + 2 * cell, within(0.01));
        assertThat(lead.baseline() - text(first, "第3行").baseline()).isCloseTo(2 * pitch, within(0.01));
        assertThat(names).hasSize(2);
        assertThat(names.get(1).characters().get(0).x()).isCloseTo(names.get(0).characters().get(0).x(), within(0.01));
        assertThat(text(first, "2. ").baseline() - names.get(1).baseline()).isCloseTo(pitch, within(0.01));
        assertThat(text(first, "名单").characters().get(0).x()).isCloseTo(names.get(0).characters().get(0).x(), within(0.01));
    }

    @Test
    @DisplayName("附件在落款之后、版记之前，各自从“一、”编号")
    void putsAttachmentsBetweenSignatureAndImprint() {
        var pages = LetterLayout.pages(SampleDocuments.letter(
                        LetterForm.DOCUMENT, true, SampleDocuments.levels(), SampleDocuments.attachments()))
                .pages();
        var last = pages.get(pages.size() - 1);

        assertThat(texts(pages.get(pages.size() - 3))).anyMatch(text -> text.words().equals("2025年6月20日"));
        assertThat(text(pages.get(pages.size() - 2), "附件1").baseline()).isBetween(37.0, 37 + 225.0 / 22);
        assertThat(text(last, "附件2").face()).isEqualTo(Typeface.HEI);
        assertThat(text(last, "一、目标").face()).isEqualTo(Typeface.HEI);
        assertThat(text(last, "2025年6月20日印发")).isNotNull();
    }
}
