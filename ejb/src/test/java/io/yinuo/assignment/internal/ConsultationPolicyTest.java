package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.assignment.RecordConsultation;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.suggestion.Channel;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsultationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 3);

    @Test
    void acceptsATalkOfTodayWithoutPlaceAndChanges() {
        assertThatCode(() -> ConsultationPolicy.check(talk(TODAY, Channel.PHONE, "甲代表、经办人", "希望先试点"), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void namesAllThatIsMissing() {
        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> ConsultationPolicy.check(talk(null, null, " ", null), TODAY))
                        .errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("heldOn", "REQUIRED"),
                        tuple("channel", "REQUIRED"),
                        tuple("participants", "REQUIRED"),
                        tuple("deputyView", "REQUIRED"));
    }

    @Test
    void refusesATalkOfTomorrow() {
        var tomorrow = talk(TODAY.plusDays(1), Channel.VISIT, "甲代表", "希望先试点");

        assertThat(catchThrowableOfType(InvalidInput.class, () -> ConsultationPolicy.check(tomorrow, TODAY)).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("heldOn", "HELD_IN_FUTURE"));
    }

    @Test
    @DisplayName("A9 来信不是面商")
    void takesNoLetterForATalk() {
        var letter = talk(TODAY, Channel.LETTER, "甲代表", "希望先试点");

        assertThat(catchThrowableOfType(InvalidInput.class, () -> ConsultationPolicy.check(letter, TODAY)).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("channel", "CHANNEL_NO_TALK"));
        assertThat(Channel.ofTalks()).doesNotContain(Channel.LETTER).hasSize(Channel.values().length - 1);
    }

    private static RecordConsultation talk(LocalDate heldOn, Channel channel, String participants, String deputyView) {
        return new RecordConsultation(UUID.randomUUID(), heldOn, channel, null, participants, deputyView, null);
    }
}
