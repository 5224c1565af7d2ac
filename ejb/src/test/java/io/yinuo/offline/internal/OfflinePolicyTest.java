package io.yinuo.offline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.offline.RecordOffline;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItem.Candidate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflinePolicyTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final LocalDate REFERRED = LocalDate.of(2023, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 4, 25);

    private final Actor director = actor("冯局长", Roles.DIRECTOR);
    private final Actor clerk = actor("钱秘书", Roles.SECRETARY);

    @Test
    @DisplayName("OF1 决定人须能办理该环节；不为自己补录；评价不补录")
    void isTypedInForSomebodyElseWhoCouldHaveTakenTheStep() {
        var signature = step(ReplySignOff.UserTasks.SIGN_REPLY, Roles.DIRECTOR);

        assertThatCode(() -> OfflinePolicy.checkDecider(signature, director, clerk)).doesNotThrowAnyException();
        assertThat(codes(() -> OfflinePolicy.checkDecider(signature, actor("王副局长", Roles.VICE_DIRECTOR), clerk)))
                .containsExactly("COULD_NOT_DECIDE");
        assertThat(codes(() -> OfflinePolicy.checkDecider(signature, director, director)))
                .containsExactly("OFFLINE_FOR_ONESELF");
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> OfflinePolicy.checkStep(step(SuggestionHandling.UserTasks.RATE_REPLY, Roles.LIAISON)));
    }

    @Test
    @DisplayName("OF2 决定日期在交办与今天之间")
    void wasDecidedBetweenTheReferralAndToday() {
        for (var day : List.of(REFERRED, TODAY)) {
            assertThatCode(() -> check(day, "OA-1", null)).doesNotThrowAnyException();
        }
        for (var day : List.of(REFERRED.minusDays(1), TODAY.plusDays(1))) {
            assertThat(codes(() -> check(day, "OA-1", null))).containsExactly("DAY_BETWEEN");
        }
    }

    @Test
    @DisplayName("OF3 须有扫描件或者外部编号")
    void isShownByAScanOrANumber() {
        assertThatCode(() -> check(TODAY, null, UUID.randomUUID())).doesNotThrowAnyException();
        assertThat(codes(() -> check(TODAY, " ", null))).containsExactly("OFFLINE_WITHOUT_EVIDENCE");
        assertThat(codes(() -> OfflinePolicy.check(
                        new RecordOffline("t", null, null, null, null, null), REFERRED, TODAY)))
                .containsExactly("REQUIRED", "REQUIRED", "OFFLINE_WITHOUT_EVIDENCE");
    }

    private void check(LocalDate day, String number, UUID paper) {
        OfflinePolicy.check(new RecordOffline("t", director.personId(), day, number, paper, null), REFERRED, TODAY);
    }

    private static WorkItem step(String element, String role) {
        return new WorkItem(
                "t", UUID.randomUUID(), UUID.randomUUID(), BUREAU, element, Instant.EPOCH, null, null, null,
                List.of(new Candidate(role, BUREAU, null, null)));
    }

    private static Actor actor(String name, String role) {
        return new Actor(UUID.randomUUID(), name, BUREAU, List.of(new Grant(role, BUREAU, null)));
    }

    private static List<String> codes(Runnable deed) {
        return catchThrowableOfType(InvalidInput.class, deed::run).errors().stream()
                .map(error -> error.code())
                .toList();
    }
}
