package io.yinuo.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliveryPolicyTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 6, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 25);
    private static final SubmitterView LEAD = submitter(1, "王一一");
    private static final SubmitterView SECOND = submitter(2, "李二");

    @Test
    void acceptsOneRecordForEachSubmitter() {
        assertThatCode(() -> check(delivered(LEAD, SIGNED), delivered(SECOND, TODAY))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("V1 附议代表也要逐一送达，可以分次登记")
    void knowsWhoIsStillOwedTheReply() {
        assertThatCode(() -> check(delivered(LEAD, TODAY))).doesNotThrowAnyException();
        assertThat(DeliveryPolicy.outstanding(List.of(LEAD, SECOND), Set.of(LEAD.id()))).containsExactly(SECOND);
    }

    @Test
    void refusesStrangersRepetitionsAndNothing() {
        var stranger = delivered(submitter(3, "张三"), TODAY);

        assertThat(errors(delivered(LEAD, TODAY), delivered(LEAD, TODAY), delivered(SECOND, TODAY), stranger))
                .extracting(FieldError::code)
                .containsExactly("SUBMITTER_REPEATED", "DELIVERY_NOT_OWED");
        assertThat(errors()).extracting(FieldError::code).containsExactly("DELIVERY_MISSING");
    }

    @Test
    @DisplayName("V2 送达日期不早于成文日期，不晚于当天")
    void refusesDaysBeforeTheSignatureAndInTheFuture() {
        assertThat(errors(delivered(LEAD, SIGNED.minusDays(1)), delivered(SECOND, TODAY.plusDays(1))))
                .extracting(FieldError::field)
                .containsExactly("records[0].deliveredOn", "records[1].deliveredOn");
    }

    @Test
    void namesEveryBlankField() {
        assertThat(errors(new DeliveryRecord(LEAD.id(), null, null, " "), delivered(SECOND, TODAY)))
                .extracting(FieldError::field)
                .containsExactly("records[0].mode", "records[0].deliveredOn", "records[0].receiver");
    }

    private static List<FieldError> errors(DeliveryRecord... records) {
        return catchThrowableOfType(InvalidInput.class, () -> check(records)).errors();
    }

    private static void check(DeliveryRecord... records) {
        DeliveryPolicy.check(List.of(records), List.of(LEAD, SECOND), SIGNED, TODAY);
    }

    private static DeliveryRecord delivered(SubmitterView submitter, LocalDate on) {
        return new DeliveryRecord(submitter.id(), DeliveryMode.IN_PERSON, on, submitter.name());
    }

    private static SubmitterView submitter(int position, String name) {
        return new SubmitterView(UUID.randomUUID(), position, position == 1, name, SubmitterKind.PERSON, null, null, null);
    }
}
