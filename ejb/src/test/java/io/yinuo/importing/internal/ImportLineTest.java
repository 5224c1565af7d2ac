package io.yinuo.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.importing.LineRemark;
import io.yinuo.importing.LineStatus;
import io.yinuo.importing.MendLine;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IM2 缺要件的待补，补了就能导入；人可以不导入某一件")
class ImportLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SIGNED = LocalDate.of(2023, 6, 20);

    @Test
    void isReadyWhenNothingIsMissing() {
        assertThat(line(MatterKind.SUGGESTION, SIGNED).status()).isEqualTo(LineStatus.READY);
    }

    @Test
    void waitsForWhatACaseCannotDoWithout() {
        assertThat(line(null, SIGNED).view(true).problem()).isEqualTo("IMPORT_KIND_MISSING");
        assertThat(line(MatterKind.SUGGESTION, null).view(true).problem()).isEqualTo("IMPORT_DATE_MISSING");
        assertThat(line(MatterKind.SUGGESTION, TODAY.plusDays(1)).view(true).problem()).isEqualTo("IMPORT_DATE_IMPOSSIBLE");
        assertThat(line(null, SIGNED).status()).isEqualTo(LineStatus.INCOMPLETE);
    }

    @Test
    void isReadyOnceSomebodyHasSaidWhatItIs() {
        var line = line(null, null);
        line.mend(mend(line, "", SIGNED), TODAY);

        assertThat(line.status()).isEqualTo(LineStatus.READY);
        assertThat(line.view(true).sessionLabel()).isEqualTo("2023年");
        assertThat(line.remarks()).contains(LineRemark.SESSION_MISSING).doesNotContain(LineRemark.NUMBER_MISSING);
        assertThat(line.view(true).deputies()).containsExactly("林晓月", "周立");
    }

    @Test
    void isLeftOutAndTakenInAgain() {
        var line = line(MatterKind.SUGGESTION, SIGNED);
        line.leaveOut();
        assertThat(line.status()).isEqualTo(LineStatus.LEFT_OUT);
        assertThatThrownBy(() -> line.beImported(UUID.randomUUID())).isInstanceOf(StateConflict.class);

        line.takeIn(TODAY);
        assertThat(line.status()).isEqualTo(LineStatus.READY);
    }

    @Test
    void isGivenUpAfterAFewTriesAndTriedAgainWhenAsked() {
        var line = line(MatterKind.SUGGESTION, SIGNED);
        line.stumble();
        line.stumble();
        assertThat(line.status()).isEqualTo(LineStatus.READY);

        line.stumble();
        assertThat(line.view(true).problem()).isEqualTo("IMPORT_FAILED");

        line.tryAgain(TODAY);
        assertThat(line.status()).isEqualTo(LineStatus.READY);
    }

    @Test
    void saysNothingOfTheTwinToWhoMayNotSeeIt() {
        var line = line(MatterKind.SUGGESTION, SIGNED);
        line.beDouble("IMPORT_NUMBER_THERE", "第57号", UUID.randomUUID());

        assertThat(line.view(true).twinId()).isNotNull();
        assertThat(line.view(false).twinId()).isNull();
        assertThat(line.isDoubleWithin()).isFalse();
    }

    @Test
    void refusesWhatCannotBeTyped() {
        var wrong = new MendLine(
                UUID.randomUUID(), 0, null, "届".repeat(81), false, "第一号！", " ", List.of("名".repeat(101)), null, TODAY.plusDays(1));

        assertThatThrownBy(() -> LinePolicy.check(wrong, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .contains("kind", "sessionLabel", "numberText", "title", "deputies", "signedOn"));
    }

    private static MendLine mend(ImportLine line, String session, LocalDate signedOn) {
        return new MendLine(
                line.id(), 0, MatterKind.CPPCC_PROPOSAL, session, false, "第91号", "关于供暖的提案", List.of(" 林晓月", "周立"), "", signedOn);
    }

    private static ImportLine line(MatterKind kind, LocalDate signedOn) {
        var line = new ImportLine(UUID.randomUUID(), 1, "甲.txt");
        line.take(
                new LineReading(
                        "sha", null, null, "words", kind, "市十八届人大二次会议", false, "57", "关于供暖的建议", List.of("林晓月"), "云教函〔2023〕41号",
                        signedOn, null, null, 2, Set.of(LineRemark.NUMBER_MISSING)),
                TODAY);
        return line;
    }
}
