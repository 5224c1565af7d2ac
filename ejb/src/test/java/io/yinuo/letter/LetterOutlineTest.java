package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.letter.LetterOutline.Appended;
import io.yinuo.letter.LetterOutline.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterOutlineTest {

    private static final String LETTER = """
            江岭市教育局文件
            江教建〔2024〕9号                签发人：何一平
            A
            关于市九届人大三次会议第046号建议的
            答复
            周敏仪、吴一代表：
                您们提出的《关于增设 Wi Fi 教室的建议》收悉，现答复如下：
            一、已做的工作
            （一）课程。2024年开课 120 门。
            项目\t学校\t间数
            二、下一步打算
            1.2025年底前新建12间。
            一是选址；二是施工。
            感谢您们的关心。
            附件：教室一览表
            联系人：钱二，0574-87000001
            江岭市教育局
            2024年5月16日
            抄送：市人大常委会代表工委。
            """;

    private final LetterOutline outline = LetterOutline.of(LETTER);

    @Test
    void findsTitleAndRecipient() {
        assertThat(outline.title()).isEqualTo("关于市九届人大三次会议第046号建议的答复");
        assertThat(outline.recipient()).isEqualTo("周敏仪、吴一代表：");
    }

    @Test
    void tellsTheLevelOfEachParagraph() {
        assertThat(outline.paragraphs())
                .extracting(Passage::level, Passage::mark, Passage::text)
                .contains(
                        tuple(1, "一、", "已做的工作"),
                        tuple(2, "（一）", "课程。2024年开课120门。"),
                        tuple(1, "二、", "下一步打算"),
                        tuple(3, "1.", "2025年底前新建12间。"),
                        tuple(0, "", "一是选址；二是施工。"));
    }

    @Test
    void keepsTheWordsAsTheyWereWritten() {
        assertThat(outline.paragraphs())
                .extracting(Passage::text)
                .contains("您们提出的《关于增设Wi Fi教室的建议》收悉，现答复如下：", "项目　学校　间数");
    }

    @Test
    void tellsWhichLinesHaveNoPlaceInADraft() {
        assertThat(LetterOutline.of(LETTER.replace("附件：教室一览表", "附件：教室一览表.doc")).leftOut())
                .containsExactly("附件：教室一览表.doc");
    }

    @Test
    void anAttachmentThatIsOnlyNamedHasNoParagraphs() {
        assertThat(outline.leftOut()).isEmpty();
        assertThat(outline.attachments()).containsExactly(new Appended("", "教室一览表", List.of()));
    }

    @Test
    void findsWhatIsAddedBehindTheLetter() {
        var read = LetterOutline.of(LETTER
                .replace("附件：教室一览表\n", "附件：1. 教室一览表\n2. 建设中小学校计算机教室的实施方案\n3. 征询意见表\n")
                .replace("抄送", "附件1\n教室一览表\n（一）小学。共12间。\n联系人：不相干的孙三，0574-1\n附件2\n建设中小学校计算机教室\n的实施方案\n一、目标\n今年建成。\n抄送"));

        assertThat(read.attachments()).extracting(Appended::label, Appended::title).containsExactly(
                tuple("附件1", "教室一览表"), tuple("附件2", "建设中小学校计算机教室的实施方案"), tuple("", "征询意见表"));
        assertThat(read.attachments().get(0).paragraphs()).extracting(Passage::mark, Passage::text).containsExactly(
                tuple("（一）", "小学。共12间。"), tuple("", "联系人：不相干的孙三，0574-1"));
        assertThat(read.attachments().get(1).paragraphs()).extracting(Passage::level, Passage::text).containsExactly(
                tuple(1, "目标"), tuple(0, "今年建成。"));
        assertThat(read.paragraphs()).isEqualTo(outline.paragraphs());
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.plain()).contains("联系人：钱二", "抄送：市人大常委会代表工委").doesNotContain("孙三");
    }

    @Test
    void aListOfFilesOnAPageOfTheWebIsNoAttachment() {
        var web = LetterOutline.of(LETTER.replace("附件：教室一览表\n", "") + "附件\n教室一览表.docx\n");

        assertThat(web.attachments()).isEmpty();
    }

    @Test
    void wordsWithoutALetterAroundThemAreItsBody() {
        var plain = LetterOutline.of("我局将在年内完成改造。");

        assertThat(plain.title()).isNull();
        assertThat(plain.recipient()).isNull();
        assertThat(plain.paragraphs()).extracting(Passage::text).containsExactly("我局将在年内完成改造。");
    }
}
