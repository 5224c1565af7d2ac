package io.yinuo.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyRecall;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecallPolicyTest {

    private static final UUID SIGNATORY = UUID.randomUUID();
    private static final UUID BUREAU = UUID.randomUUID();

    @Test
    @DisplayName("W5 送达后由签发人、办公室主任或者秘书收回更正")
    void letsTheSignatoryAndTheOfficeTakeADeliveredLetterBack() {
        var reply = reply(ReplyStatus.DELIVERED, null);

        assertThatCode(() -> RecallPolicy.check(reply, person(SIGNATORY, Roles.DIRECTOR))).doesNotThrowAnyException();
        assertThatCode(() -> RecallPolicy.check(reply, person(UUID.randomUUID(), Roles.REVIEWER))).doesNotThrowAnyException();
        assertThatCode(() -> RecallPolicy.check(reply, person(UUID.randomUUID(), Roles.SECRETARY))).doesNotThrowAnyException();
        assertThat(RecallPolicy.isOffered(reply, List.of(reply), person(SIGNATORY, Roles.DIRECTOR))).isTrue();
    }

    @Test
    void refusesALeaderWhoDidNotSign() {
        var reply = reply(ReplyStatus.DELIVERED, null);

        assertThatThrownBy(() -> RecallPolicy.check(reply, person(UUID.randomUUID(), Roles.VICE_DIRECTOR)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("W5 已收回的答复不能再收回一次")
    void refusesALetterThatWasTakenBack() {
        var recall = new ReplyRecall(
                RecallKind.RECALLED, "数字有误", Instant.parse("2023-07-01T01:00:00Z"), UUID.randomUUID());
        var reply = reply(ReplyStatus.DELIVERED, recall);

        assertThatThrownBy(() -> RecallPolicy.check(reply, person(SIGNATORY, Roles.DIRECTOR)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_RECALLED");
        assertThat(RecallPolicy.isOffered(reply, List.of(reply), person(SIGNATORY, Roles.DIRECTOR))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ReplyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = {"DELIVERED", "SENT"})
    @DisplayName("W5 没有送达的答复不能收回，只能撤回签发或退回")
    void refusesALetterThatNobodyHas(ReplyStatus status) {
        assertThatThrownBy(() -> RecallPolicy.check(reply(status, null), person(SIGNATORY, Roles.DIRECTOR)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_NOT_DELIVERED");
    }

    @Test
    @DisplayName("W5 承诺的再次答复有误的，再作一次，不收回")
    void refusesAFurtherReplyOnPromises() {
        var further = reply(ReplyKind.SUPPLEMENTARY, ReplyStatus.DELIVERED, null);

        assertThatThrownBy(() -> RecallPolicy.check(further, person(SIGNATORY, Roles.DIRECTOR)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("SUPPLEMENTARY_NOT_RECALLED");
        assertThat(RecallPolicy.isOffered(further, List.of(further), person(SIGNATORY, Roles.DIRECTOR))).isFalse();
    }

    @Test
    @DisplayName("CB5 送出的会办意见同样由签发人、办公室主任或者秘书收回更正")
    void letsAnOpinionThatWasSentBeTakenBack() {
        var opinion = reply(ReplyKind.CONTRIBUTION, ReplyStatus.SENT, null);

        assertThatCode(() -> RecallPolicy.check(opinion, person(UUID.randomUUID(), Roles.SECRETARY))).doesNotThrowAnyException();
        assertThat(RecallPolicy.isOffered(opinion, List.of(opinion), person(SIGNATORY, Roles.DIRECTOR))).isTrue();
        assertThat(RecallPolicy.isOffered(opinion, List.of(opinion), person(UUID.randomUUID(), Roles.OFFICER))).isFalse();
    }

    @Test
    @DisplayName("W5 已有后一份答复的，只在后一份上收回更正；承诺的再次答复不算")
    void offersTheLastLetterAlone() {
        var first = reply(ReplyStatus.DELIVERED, null);
        var second = reply(ReplyKind.REHANDLING, 2, ReplyStatus.NUMBERED, null);
        var further = reply(ReplyKind.SUPPLEMENTARY, 2, ReplyStatus.DELIVERED, null);
        var secretary = person(UUID.randomUUID(), Roles.SECRETARY);

        assertThat(RecallPolicy.isOffered(first, List.of(first, second), secretary)).isFalse();
        assertThat(RecallPolicy.isOffered(first, List.of(first, further), secretary)).isTrue();
    }

    private static ReplyView reply(ReplyStatus status, ReplyRecall recall) {
        return reply(ReplyKind.FIRST, status, recall);
    }

    private static ReplyView reply(ReplyKind kind, ReplyStatus status, ReplyRecall recall) {
        return reply(kind, 1, status, recall);
    }

    private static ReplyView reply(ReplyKind kind, int ordinal, ReplyStatus status, ReplyRecall recall) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), BUREAU, "organ", kind, ordinal, status,
                "title", "recipient", null, null, null, "", null, null, SIGNATORY, null, null, null, null, null, 1, 3, 7,
                recall, null);
    }

    private static Actor person(UUID id, String role) {
        return new Actor(id, "某人", BUREAU, List.of(new Actor.Grant(role, BUREAU, null)));
    }
}
