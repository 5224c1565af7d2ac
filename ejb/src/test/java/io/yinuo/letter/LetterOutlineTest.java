package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.letter.LetterOutline.Passage;
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
        assertThat(outline.leftOut()).containsExactly("附件：教室一览表");
    }

    @Test
    void wordsWithoutALetterAroundThemAreItsBody() {
        var plain = LetterOutline.of("我局将在年内完成改造。");

        assertThat(plain.title()).isNull();
        assertThat(plain.recipient()).isNull();
        assertThat(plain.paragraphs()).extracting(Passage::text).containsExactly("我局将在年内完成改造。");
    }
}
