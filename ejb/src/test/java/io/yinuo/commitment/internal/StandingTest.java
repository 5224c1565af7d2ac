package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.Timeliness;
import io.yinuo.commitment.VerificationStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR5 自报、核实、按期三种状态分开，灯由三者得出")
class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    @Test
    void isNeverLateWithoutADay() {
        var standing = open(ClaimStatus.ONGOING, null, VerificationStatus.NONE, null, LocalDate.of(2099, 1, 1));

        assertThat(standing.timeliness()).isEqualTo(Timeliness.OPEN_ENDED);
        assertThat(standing.light()).isEqualTo(CommitmentLight.ONGOING);
    }

    @Test
    void isInTimeOnItsLastDayAndLateOnTheNext() {
        assertThat(ongoing(DUE).light()).isEqualTo(CommitmentLight.NEAR);
        assertThat(ongoing(DUE.plusDays(1)).light()).isEqualTo(CommitmentLight.LATE);
        assertThat(ongoing(DUE.minusDays(60)).light()).isEqualTo(CommitmentLight.ONGOING);
    }

    @Test
    void isNotGreenBeforeSomebodyElseHasVerifiedIt() {
        assertThat(open(ClaimStatus.DONE, DUE, VerificationStatus.NONE, DUE, DUE.plusDays(9)).light())
                .isEqualTo(CommitmentLight.TO_VERIFY);
        assertThat(open(ClaimStatus.DONE, DUE, VerificationStatus.CONFIRMED, DUE, DUE.plusDays(9)).light())
                .isEqualTo(CommitmentLight.KEPT);
    }

    @Test
    void staysLateWhenItWasKeptAfterItsDay() {
        var standing = open(ClaimStatus.DONE, DUE.plusDays(1), VerificationStatus.CONFIRMED, DUE, DUE.plusDays(90));

        assertThat(standing.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(standing.light()).isEqualTo(CommitmentLight.KEPT_LATE);
    }

    @Test
    void goesOutWithTheLetterOrTheExplanation() {
        assertThat(ended(CommitmentStatus.REPLACED)).isEqualTo(CommitmentLight.GONE);
        assertThat(ended(CommitmentStatus.VOID)).isEqualTo(CommitmentLight.GONE);
        assertThat(ended(CommitmentStatus.EXPLAINED)).isEqualTo(CommitmentLight.EXPLAINED);
    }

    private static CommitmentLight ended(CommitmentStatus status) {
        return Standing.of(status, ClaimStatus.ONGOING, null, VerificationStatus.NONE, DUE, DUE.plusDays(1)).light();
    }

    private static Standing ongoing(LocalDate today) {
        return open(ClaimStatus.ONGOING, null, VerificationStatus.NONE, DUE, today);
    }

    private static Standing open(
            ClaimStatus claim, LocalDate claimedOn, VerificationStatus verification, LocalDate dueOn, LocalDate today) {
        return Standing.of(CommitmentStatus.OPEN, claim, claimedOn, verification, dueOn, today);
    }
}
