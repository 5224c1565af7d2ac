package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.feedback.RecordMeeting;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingPolicyTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 5, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

    @Test
    @DisplayName("FB5 当面沟通会写明日期、地点、参加人和结果")
    void takesAMeetingBetweenTheReplyAndToday() {
        assertThatCode(() -> MeetingPolicy.check(meeting(SIGNED, "会议室"), SIGNED, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> MeetingPolicy.check(meeting(TODAY, "会议室"), SIGNED, TODAY)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FB5 答复之前和今后的日期不予登记，缺项一并指出")
    void namesAllThatIsWrong() {
        assertThat(fields(new RecordMeeting("task", null, " ", null, "")))
                .containsExactly("heldOn", "place", "participants", "outcome");
        assertThat(fields(meeting(SIGNED.minusDays(1), "会议室"))).containsExactly("heldOn");
        assertThat(fields(meeting(TODAY.plusDays(1), "会议室"))).containsExactly("heldOn");
    }

    private static Iterable<String> fields(RecordMeeting meeting) {
        return catchThrowableOfType(InvalidInput.class, () -> MeetingPolicy.check(meeting, SIGNED, TODAY)).errors().stream()
                .map(InvalidInput.FieldError::field)
                .toList();
    }

    private static RecordMeeting meeting(LocalDate day, String place) {
        return new RecordMeeting("task", day, place, "王一一，基教科", "就明年配齐达成一致");
    }
}
