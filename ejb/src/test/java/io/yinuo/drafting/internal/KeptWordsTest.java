package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.NOW;
import static io.yinuo.drafting.internal.SampleDrafts.OFFICER;
import static io.yinuo.drafting.internal.SampleDrafts.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.LetterField;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTextState;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptWordsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final String WORDS = "按照三年行动计划，{本单位}将在{今年}内完成全部校舍的检修。";

    @Test
    @DisplayName("KT1 首日和末日都可用，停用后不再可用")
    void isUsableWithinItsDays() {
        var row = row("检修", WORDS, FROM, UNTIL);

        assertThat(row.stateOn(FROM.minusDays(1))).isEqualTo(StandardTextState.EARLY);
        assertThat(row.stateOn(FROM)).isEqualTo(StandardTextState.USABLE);
        assertThat(row.stateOn(UNTIL)).isEqualTo(StandardTextState.USABLE);
        assertThat(row.stateOn(UNTIL.plusDays(1))).isEqualTo(StandardTextState.LATE);
        row.switchOff(true, OFFICER, NOW);
        assertThat(row.stateOn(FROM)).isEqualTo(StandardTextState.OFF);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> row.switchOff(true, OFFICER, NOW));
        row.switchOff(false, OFFICER, NOW);
        assertThat(row.isUsable(UNTIL)).isTrue();
        assertThat(row.isFor(MatterKind.CPPCC_PROPOSAL)).isTrue();
    }

    @Test
    @DisplayName("KT2 案件里有的字段填上，没有的原样留下")
    void fillsWhatTheCaseTells() {
        var values = new FieldValues().with(LetterField.BUREAU, "示例$1市教育局").with(LetterField.PHONE, " ");

        assertThat(values.fill("请与｛本单位｝联系，电话{联系电话}，{填写：时间}前办结。"))
                .isEqualTo("请与示例$1市教育局联系，电话{联系电话}，{填写：时间}前办结。");
    }

    @Test
    @DisplayName("X2 过期的常用语填了字段也认得出，可用的文本里也有的不提醒")
    void findsWordsOutOfTheirTime() {
        var row = row("检修", WORDS, FROM, UNTIL);
        var said = body("我局认为，按照三年行动计划，示例市教育局将在2026年内完成全部校舍的检修。其余照旧。");

        assertThat(found(List.of(row), UNTIL.plusDays(1), said.text())).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("X2");
            assertThat(finding.words()).startsWith("按照三年").endsWith("检修。");
            assertThat(said.text().substring(finding.start())).startsWith(finding.words());
            assertThat(finding.message()).isEqualTo("常用语“检修”只能用到2026年12月31日，请核实后改写");
        });
        assertThat(found(List.of(row), FROM.minusDays(1), said.text()).get(0).message()).contains("从2026年1月1日起");
        assertThat(found(List.of(row), UNTIL.plusDays(1), "按照三年行动计划办理。")).isEmpty();
        assertThat(KeptWords.outOfTime(List.of(row), Set.of(WORDS), UNTIL.plusDays(1)).get(0).in(List.of(said))).isEmpty();
        assertThat(found(List.of(row("短", "现答复如下：", null, FROM)), UNTIL, "现答复如下：")).isEmpty();
    }

    private static List<LetterFinding> found(List<StandardTextRow> kept, LocalDate today, String text) {
        return KeptWords.outOfTime(kept, Set.of(), today).stream().flatMap(each -> each.in(List.of(body(text)))).toList();
    }

    private static StandardTextRow row(String name, String words, LocalDate from, LocalDate until) {
        return new StandardTextRow(
                UUID.randomUUID(),
                new SaveStandardText(
                        StandardTextKind.LINE, name, null, from, until, null,
                        List.of(new StandardPassage(BlockLevel.BODY, words))),
                OFFICER, NOW);
    }
}
