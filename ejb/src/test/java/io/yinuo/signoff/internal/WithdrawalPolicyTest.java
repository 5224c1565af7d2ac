package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalPolicyTest {

    private static final UUID SIGNATORY = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(value = ReplyStatus.class, names = {"SIGNED", "NUMBERED"})
    @DisplayName("W1 签发后、送出前，签发人可以撤回")
    void letsTheSignatoryWithdrawUntilItGoesOut(ReplyStatus status) {
        var reply = signed(status);

        assertThatCode(() -> WithdrawalPolicy.check(reply, person(SIGNATORY, Roles.DIRECTOR, reply.bureauId())))
                .doesNotThrowAnyException();
        assertThat(WithdrawalPolicy.isOffered(reply, person(SIGNATORY, Roles.DIRECTOR, reply.bureauId()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SECRETARY, Roles.REVIEWER})
    @DisplayName("W1 办公室主任、秘书也可以撤回")
    void letsTheOfficeWithdraw(String role) {
        var reply = signed(ReplyStatus.NUMBERED);

        assertThatCode(() -> WithdrawalPolicy.check(reply, person(UUID.randomUUID(), role, reply.bureauId())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DIRECTOR, Roles.VICE_DIRECTOR})
    void refusesALeaderWhoDidNotSign(String role) {
        var reply = signed(ReplyStatus.SIGNED);
        var leader = person(UUID.randomUUID(), role, reply.bureauId());

        assertThatThrownBy(() -> WithdrawalPolicy.check(reply, leader))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("NOT_SIGNATORY");
        assertThat(WithdrawalPolicy.isOffered(reply, leader)).isFalse();
    }

    @Test
    void refusesTheOfficeOfAnotherBureau() {
        var stranger = person(UUID.randomUUID(), Roles.SECRETARY, UUID.randomUUID());

        assertThatThrownBy(() -> WithdrawalPolicy.check(signed(ReplyStatus.SIGNED), stranger))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(value = ReplyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = {"SIGNED", "NUMBERED"})
    @DisplayName("W1 未签发的不需撤回，送出的不能撤回")
    void refusesWhatIsNotSignedOrHasGoneOut(ReplyStatus status) {
        var reply = signed(status);
        var secretary = person(UUID.randomUUID(), Roles.SECRETARY, reply.bureauId());

        assertThatThrownBy(() -> WithdrawalPolicy.check(reply, secretary)).isInstanceOf(StateConflict.class);
        assertThat(WithdrawalPolicy.isOffered(reply, secretary)).isFalse();
    }

    private static ReplyView signed(ReplyStatus status) {
        return SampleSteps.inStatus(status, SIGNATORY);
    }

    private static Actor person(UUID id, String role, UUID bureauId) {
        return new Actor(id, "某人", bureauId, List.of(new Actor.Grant(role, bureauId, null)));
    }
}
