package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.BringDisagreement;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.SettleDisagreement;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.assignment.UrgeUnit;
import io.yinuo.shared.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutsideUnitPolicyTest {

    private static final LocalDate REFERRED = LocalDate.of(2023, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 4, 25);
    private static final UUID UNIT = UUID.randomUUID();

    private final OutsideUnitPolicy policy = new OutsideUnitPolicy(REFERRED, TODAY);

    @Test
    void namesAUnitOnce() {
        var command = new AddOutsideUnit(UUID.randomUUID(), "市民政局", null, null);
        var named = List.of(new OutsideUnit(command, UUID.randomUUID(), Instant.EPOCH));

        assertThatCode(() -> policy.check(command, List.of())).doesNotThrowAnyException();
        assertThat(fields(() -> policy.check(command, named))).containsExactly("name UNIT_NAMED_ALREADY");
        assertThat(fields(() -> policy.check(new AddOutsideUnit(UNIT, " ", null, null), named)))
                .containsExactly("name REQUIRED");
    }

    @Test
    void takesNoDayBeforeTheReferralOrInTheFuture() {
        for (var day : List.of(REFERRED.minusDays(1), TODAY.plusDays(1))) {
            assertThat(fields(() -> policy.check(new SendToUnit(UNIT, 0, null, day, "办公室", null))))
                    .containsExactly("sentOn DAY_BETWEEN", "channel REQUIRED");
            assertThat(fields(() -> policy.check(new UnitOpinion("王局长", day, "同意", null, null))))
                    .containsExactly("answeredOn DAY_BETWEEN");
            assertThat(fields(() -> policy.check(new UrgeUnit(UNIT, day, "王科长", null))))
                    .containsExactly("urgedOn DAY_BETWEEN");
            assertThat(fields(() -> policy.check(new BringDisagreement(UNIT, 0, "分歧", "市政府办公室", day))))
                    .containsExactly("broughtOn DAY_BETWEEN");
        }
        assertThat(fields(() -> policy.check(new SettleDisagreement(UNIT, 0, "结果", REFERRED), TODAY)))
                .containsExactly("settledOn DAY_BETWEEN");
    }

    @Test
    void wantsAnOpinionWithItsSigner() {
        assertThat(fields(() -> policy.check(new UnitOpinion(" ", null, "", null, null))))
                .containsExactly("answeredOn REQUIRED", "signer REQUIRED", "text REQUIRED");
        assertThat(fields(() -> policy.check((UnitOpinion) null))).containsExactly("opinion REQUIRED");
    }

    private static List<String> fields(Runnable deed) {
        return catchThrowableOfType(InvalidInput.class, deed::run).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
