package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.SendSheet;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetPolicyTest {

    @Test
    @DisplayName("A11 分解表至少一件，同一件不列两次，最多二百件")
    void refusesAnEmptySheetADoubleLineAndAnEndlessSheet() {
        assertThat(errors(() -> SheetPolicy.check(new SendSheet(null)))).containsExactly("REQUIRED");
        assertThat(errors(() -> SheetPolicy.check(new SendSheet(List.of(line("a"), line("a")))))).containsExactly("LINE_TWICE");
        var endless = IntStream.rangeClosed(0, SheetPolicy.MOST_LINES).mapToObj(i -> line("t" + i)).toList();
        assertThat(errors(() -> SheetPolicy.check(new SendSheet(endless)))).containsExactly("TOO_MANY");
    }

    @Test
    @DisplayName("A14 退回的每一件写明理由")
    void asksForAReasonWithEachLineThatIsSentBack() {
        var sheet = new DecideSheet(
                UUID.randomUUID(),
                List.of(new DecideAssignment("a", true, null), new DecideAssignment("b", false, " ")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SheetPolicy.check(sheet))
                .satisfies(refused -> assertThat(refused.errors()).extracting(FieldError::field).containsExactly("lines[1].note"));
        assertThatNoException().isThrownBy(() -> SheetPolicy.check(new DecideSheet(
                sheet.sheetId(), List.of(new DecideAssignment("b", false, "请商人事科")))));
    }

    private static PrepareAssignment line(String taskId) {
        return new PrepareAssignment(taskId, 0, UUID.randomUUID(), List.of(), null);
    }

    private static List<String> errors(Runnable check) {
        try {
            check.run();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(FieldError::code).toList();
        }
        return List.of();
    }
}
