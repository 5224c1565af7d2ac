package io.yinuo.document.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.document.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final String MARKS = "，。、；：？！）》”’…";

    private static List<SetLine> set(String text, double width, double indent) {
        return new LineBreaker(width).lines(Typed.of(text, Typeface.FANG_SONG), indent);
    }

    private static List<String> words(String text, double width) {
        return set(text, width, 0).stream().map(SetLine::words).toList();
    }

    @Test
    void fillsTheLine() {
        assertThat(words("一二三四五六七八九十", 4)).containsExactly("一二三四", "五六七八", "九十");
    }

    @Test
    void takesAMarkIntoTheLineThatHasRoomToGive() {
        assertThat(words("一二，四，六七", 5)).containsExactly("一二，四，", "六七");
        assertThat(words("一，三四五，七", 5)).containsExactly("一，三四五，", "七");
    }

    @Test
    void takesTheCharacterBeforeAlongWhereNoMarkGivesRoom() {
        assertThat(words("一二三四五，七", 5)).containsExactly("一二三四", "五，七");
    }

    @Test
    void leavesNoOpeningMarkAtTheEnd() {
        assertThat(words("一二三四《六七》", 5)).containsExactly("一二三四", "《六七》");
    }

    @Test
    void keepsNumbersAndDashesWhole() {
        assertThat(words("一二三2025年", 4)).containsExactly("一二三", "2025年");
        assertThat(words("达到九86.1%以上", 5)).containsExactly("达到九", "86.1%以上");
        assertThat(words("一二三——五", 4)).containsExactly("一二三", "——五");
    }

    @Test
    void cutsAWordThatIsWiderThanALine() {
        assertThat(words("abcdefghij", 3)).containsExactly("abcdef", "ghij");
    }

    @Test
    void tearsNoLineApartToReachTheRightEdge() {
        var lines = set("示教建〔2026〕8号", 5.6, 0);

        assertThat(lines).extracting(SetLine::words).containsExactly("示教建", "〔2026〕8号");
        assertThat(lines.get(0).width()).isEqualTo(3);
    }

    @Test
    void reachesTheRightEdgeInEveryLineButTheLast() {
        var lines = set("一二三四五，七八9年十一二三四（五六七）八九十", 5, 2);

        assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> assertThat(line.width()).isBetween(4.5, 5.001));
        assertThat(lines.get(0).places().get(0).x()).isEqualTo(2);
        assertThat(lines.get(1).places().get(0).x()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 28})
    void losesNothingAndBeginsNoLineWithAClosingMark(int width) {
        var text = "根据《通知》（2025年第3号），“双减”工作——含作业、服务……已完成86.1%。请见“一校一案”！好？是的；对：是。";
        var lines = words(text, width);

        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines.subList(1, lines.size())).noneMatch(line -> MARKS.indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> "《（“".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    @Test
    void countsARareCharacterAsOne() {
        assertThat(words("𠮷𠮷𠮷", 2)).containsExactly("𠮷𠮷", "𠮷");
    }

    @Test
    void setsAnEmptyTextAsAnEmptyLine() {
        assertThat(words("", 5)).containsExactly("");
    }
}
