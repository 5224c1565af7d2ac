package io.yinuo.publication.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyRecall;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.publication.PublishReply;
import io.yinuo.publication.WithholdReply;
import io.yinuo.publication.WithholdingGround;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationPolicyTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 6, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 1);
    private static final String URL = "https://www.example.gov.cn/reply/10.html";

    @Test
    @DisplayName("PB2 主动公开的答复，送达后通读确认即可公开")
    void publishesADeliveredReplyThatWasReadAgain() {
        assertThatCode(() -> PublicationPolicy.check(publish(URL, TODAY, true), reply(Disclosure.PUBLIC), TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Disclosure.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
    @DisplayName("PB2 签发时不是主动公开的不能公开")
    void refusesWhatWasNotSignedAsPublic(Disclosure disclosure) {
        assertThatThrownBy(() -> PublicationPolicy.check(publish(URL, TODAY, true), reply(disclosure), TODAY))
                .isInstanceOf(StateConflict.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "www.example.gov.cn", "javascript:alert(1)", "https://", "ht tp://example"})
    void refusesWhatIsNoAddress(String url) {
        assertThatThrownBy(() -> PublicationPolicy.check(publish(url, TODAY, true), reply(Disclosure.PUBLIC), TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesADayBeforeTheLetterOrInTheFutureAndACopyThatNobodyHasRead() {
        var reply = reply(Disclosure.PUBLIC);

        assertThatThrownBy(() -> PublicationPolicy.check(publish(URL, SIGNED.minusDays(1), true), reply, TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PublicationPolicy.check(publish(URL, TODAY.plusDays(1), true), reply, TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PublicationPolicy.check(publish(URL, TODAY, false), reply, TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("PB3 不公开要有理由和说明")
    void wantsAGroundAndWords() {
        var id = UUID.randomUUID();

        assertThatCode(() -> PublicationPolicy.check(new WithholdReply(id, 1, WithholdingGround.PRIVACY, "涉及学生个案")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PublicationPolicy.check(new WithholdReply(id, 1, null, "涉及学生个案")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PublicationPolicy.check(new WithholdReply(id, 1, WithholdingGround.PRIVACY, " ")))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource(value = ReplyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DELIVERED")
    void refusesWhatIsNotDelivered(ReplyStatus status) {
        assertThatThrownBy(() -> PublicationPolicy.checkReply(reply(status, Disclosure.PUBLIC, null)))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    @DisplayName("PB4 已收回的答复不再公开")
    void refusesWhatWasRecalled() {
        var recall = new ReplyRecall(
                RecallKind.RECALLED, "数字有误", Instant.parse("2023-07-01T01:00:00Z"), UUID.randomUUID());

        assertThatThrownBy(() -> PublicationPolicy.checkReply(reply(ReplyStatus.DELIVERED, Disclosure.PUBLIC, recall)))
                .isInstanceOf(StateConflict.class);
    }

    private static PublishReply publish(String url, LocalDate on, boolean confirmed) {
        return new PublishReply(UUID.randomUUID(), 1, url, on, List.of(), confirmed);
    }

    private static ReplyView reply(Disclosure disclosure) {
        return reply(ReplyStatus.DELIVERED, disclosure, null);
    }

    private static ReplyView reply(ReplyStatus status, Disclosure disclosure, ReplyRecall recall) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "organ", ReplyKind.FIRST, 1, status,
                "title", "recipient", null, disclosure, null, "", null, null, null, null, SIGNED, null, null, null, 1, 3, 7,
                recall, null);
    }
}
