package io.yinuo.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KT1 范文和常用语")
class LetterFieldTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    @DisplayName("认得每个字段，全角花括号也认；填写开头的留给起草人")
    void knowsItsFields() {
        for (var field : LetterField.values()) {
            assertThat(LetterField.unknown("请" + field.typed() + "办理")).isEmpty();
            assertThat(LetterField.named(field.word())).contains(field);
        }
        assertThat(LetterField.unknown("｛联系人｝{ 联系电话 }{填写：开工日期}")).isEmpty();
        assertThat(LetterField.unknown("{联系人}{代表的姓名}")).containsExactly("{代表的姓名}");
        assertThat(LetterField.in("{联系人}，{填写：数量}所")).containsExactly("{联系人}", "{填写：数量}");
        assertThat(LetterField.isTorn("{联系人")).isTrue();
        assertThat(LetterField.isTorn("{联系人}")).isFalse();
    }

    @Test
    void namesAllThatIsWrongWithAText() {
        assertThat(codes(line("请与{联系人}联系。"))).isEmpty();
        assertThat(codes(line("请与{联系员}联系。"))).containsExactly("FIELD_UNKNOWN");
        assertThat(codes(line("请与{联系人联系。"))).containsExactly("FIELD_TORN");
        assertThat(codes(new SaveStandardText(null, " ", null, DAY, DAY.minusDays(1), null, List.of())))
                .containsExactly("REQUIRED", "REQUIRED", "USABLE_BACKWARDS", "REQUIRED");
        assertThat(codes(new SaveStandardText(
                        StandardTextKind.LINE, "感谢", null, DAY, DAY, null,
                        List.of(passage(BlockLevel.BODY, "感谢。"), passage(BlockLevel.BODY, "再见。")))))
                .containsExactly("STANDARD_LINE_ALONE");
        assertThat(codes(new SaveStandardText(
                        StandardTextKind.TEMPLATE, "答复", null, null, null, null,
                        List.of(passage(BlockLevel.H1, "已做的工作"), passage(BlockLevel.BODY, "{填写：做了什么}")))))
                .isEmpty();
    }

    private static SaveStandardText line(String words) {
        return new SaveStandardText(
                StandardTextKind.LINE, "联系", null, null, null, null, List.of(passage(BlockLevel.BODY, words)));
    }

    private static StandardPassage passage(BlockLevel level, String words) {
        return new StandardPassage(level, words);
    }

    private static List<String> codes(SaveStandardText command) {
        try {
            command.check();
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.errors().stream().map(FieldError::code).toList();
        }
    }
}
