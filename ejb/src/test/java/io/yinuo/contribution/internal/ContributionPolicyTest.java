package io.yinuo.contribution.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.contribution.FileJointReply;
import io.yinuo.contribution.SendContribution;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.suggestion.UnitChannel;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContributionPolicyTest {

    private static final LocalDate REFERRED = LocalDate.of(2023, 3, 20);
    private static final LocalDate SIGNED = LocalDate.of(2023, 4, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 4, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 4, 25);
    private static final UploadedFile COPY = new UploadedFile("答复.pdf", new byte[] {1});

    @Test
    @DisplayName("CB3 会办意见在成文日期与今天之间送出，逾期须说明原因")
    void isSentOnceItIsSignedAndSaysWhyItIsLate() {
        assertThatCode(() -> send(DUE, null)).doesNotThrowAnyException();
        assertThatCode(() -> send(DUE.plusDays(1), "等候第三方检测结果")).doesNotThrowAnyException();

        assertThat(refused(() -> send(DUE.plusDays(1), " "))).containsExactly(tuple("lateReason", "LATE_NEEDS_REASON"));
        assertThat(refused(() -> send(SIGNED.minusDays(1), null))).containsExactly(tuple("sentOn", "DELIVERY_DATE"));
        assertThat(refused(() -> send(TODAY.plusDays(1), "晚")))
                .containsExactly(tuple("sentOn", "DELIVERY_DATE"));
        assertThat(refused(() -> ContributionPolicy.check(
                        new SendContribution("t", null, null, "", null), SIGNED, DUE, TODAY)))
                .containsExactly(tuple("channel", "REQUIRED"), tuple("sentOn", "REQUIRED"), tuple("receiver", "REQUIRED"));
    }

    private static void send(LocalDate on, String lateReason) {
        ContributionPolicy.check(
                new SendContribution("t", UnitChannel.DOCUMENT_EXCHANGE, on, "市财政局办公室", lateReason), SIGNED, DUE, TODAY);
    }

    @Test
    @DisplayName("CB4 主办单位的答复归入材料，没有收到的说明原因")
    void isClosedWithTheReplyOrWithAReason() {
        assertThatCode(() -> file(REFERRED, COPY, null)).doesNotThrowAnyException();
        assertThatCode(() -> file(null, null, "主办单位未抄送，电话告知已答复")).doesNotThrowAnyException();

        assertThat(refused(() -> file(null, null, " "))).containsExactly(tuple("file", "JOINT_REPLY_MISSING"));
        assertThat(refused(() -> file(null, COPY, null))).containsExactly(tuple("repliedOn", "REQUIRED"));
        assertThat(refused(() -> file(REFERRED.minusDays(1), COPY, null)))
                .containsExactly(tuple("repliedOn", "JOINT_REPLY_DATE"));
        assertThat(refused(() -> file(TODAY.plusDays(1), COPY, null)))
                .containsExactly(tuple("repliedOn", "JOINT_REPLY_DATE"));
    }

    private static void file(LocalDate on, UploadedFile copy, String note) {
        ContributionPolicy.check(new FileJointReply("t", on, null, null, copy, note), REFERRED, TODAY);
    }

    private static List<Tuple> refused(Runnable deed) {
        return catchThrowableOfType(InvalidInput.class, deed::run).errors().stream()
                .map(ContributionPolicyTest::named)
                .toList();
    }

    private static Tuple named(FieldError error) {
        return tuple(error.field(), error.code());
    }
}
