package io.yinuo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final String OTHER = "Task_Other";

    @Test
    @DisplayName("批办、认领、审签退回的算退回；通过的、申请没有批准的不算")
    void knowsWhatSendsBack() {
        var refused = Outcome.of(SuggestionHandling.Variables.APPROVED, false);

        assertThat(refused.sendsBack(UserTasks.APPROVE_ASSIGNMENT)).isTrue();
        assertThat(refused.sendsBack(OTHER)).isFalse();
        assertThat(Outcome.of(SuggestionHandling.Variables.APPROVED, true).sendsBack(UserTasks.APPROVE_ASSIGNMENT)).isFalse();
        assertThat(Outcome.of(SuggestionHandling.Variables.ACCEPTED, false).sendsBack(UserTasks.ACCEPT_ASSIGNMENT)).isTrue();
        assertThat(Outcome.of(ReplySignOff.Variables.DECISION, "RETURN").sendsBack(OTHER)).isTrue();
        assertThat(Outcome.of(ReplySignOff.Variables.DECISION, "APPROVE").sendsBack(OTHER)).isFalse();
        assertThat(Outcome.none().sendsBack(OTHER)).isFalse();
    }
}
