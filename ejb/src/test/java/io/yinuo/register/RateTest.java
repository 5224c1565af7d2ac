package io.yinuo.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate PAST = TODAY.minusDays(1);

    @Test
    @DisplayName("ST1 分子都在分母之内")
    void countsNothingAboveTheLineThatIsNotBelowIt() {
        for (Rate rate : Rate.values()) {
            assertThat(rate.part()).as(rate.name()).containsAll(rate.whole()).hasSizeGreaterThan(rate.whole().size());
            assertThat(rate.counts(rate.part(), false)).as(rate.name()).isTrue();
            assertThat(rate.counts(rate.whole(), true)).as(rate.name()).isFalse();
        }
    }

    @Test
    @DisplayName("ST2 只有全部达到才是 100%，只有一个也没有才是 0%")
    void saysAllOnlyOfAll() {
        assertThat(percent(10_000, 10_000)).isEqualTo(new BigDecimal("100.0"));
        assertThat(percent(9_999, 10_000)).isEqualTo(new BigDecimal("99.9"));
        assertThat(percent(1, 10_000)).isEqualTo(new BigDecimal("0.1"));
        assertThat(percent(0, 10_000)).isEqualTo(new BigDecimal("0.0"));
        assertThat(percent(2, 3)).isEqualTo(new BigDecimal("66.7"));
        assertThat(percent(0, 0)).isNull();
    }

    private static BigDecimal percent(long part, long whole) {
        return Figure.of(Rate.KEPT, part, whole).percent();
    }

    @Test
    @DisplayName("ST5 期限已过的、已核实兑现的、已说明的，才是应兑现的")
    void judgesWhatFellDueOrIsKnown() {
        assertThat(open(ClaimStatus.ONGOING, VerificationStatus.NONE, null, PAST)).containsExactlyInAnyOrder(Fact.FOLLOWED, Fact.LATE, Fact.JUDGED);
        assertThat(open(ClaimStatus.ONGOING, VerificationStatus.NONE, null, TODAY)).containsExactly(Fact.FOLLOWED);
        assertThat(open(ClaimStatus.ONGOING, VerificationStatus.NONE, null, null)).containsExactly(Fact.FOLLOWED);
        assertThat(open(ClaimStatus.DONE, VerificationStatus.NONE, PAST, PAST)).containsExactlyInAnyOrder(Fact.FOLLOWED, Fact.JUDGED);
        assertThat(open(ClaimStatus.DONE, VerificationStatus.CONFIRMED, PAST, TODAY))
                .containsExactlyInAnyOrder(Fact.FOLLOWED, Fact.KEPT, Fact.KEPT_IN_TIME, Fact.JUDGED);
        assertThat(open(ClaimStatus.DONE, VerificationStatus.CONFIRMED, TODAY, PAST))
                .containsExactlyInAnyOrder(Fact.FOLLOWED, Fact.KEPT, Fact.JUDGED);
        assertThat(open(ClaimStatus.DONE, VerificationStatus.CONFIRMED, PAST, null))
                .containsExactlyInAnyOrder(Fact.FOLLOWED, Fact.KEPT, Fact.KEPT_IN_TIME, Fact.JUDGED);
        assertThat(open(ClaimStatus.ONGOING, VerificationStatus.RELAPSED, null, null)).containsExactly(Fact.FOLLOWED);
        assertThat(facts(CommitmentStatus.EXPLAINED, ClaimStatus.IMPOSSIBLE, VerificationStatus.NONE, null, null, true))
                .containsExactlyInAnyOrder(Fact.FOLLOWED, Fact.EXPLAINED, Fact.JUDGED);
    }

    @Test
    @DisplayName("ST5 作废的、已替代的、尚未纳入跟踪的不计")
    void leavesOutWhatBindsNobody() {
        for (var gone : Set.of(CommitmentStatus.VOID, CommitmentStatus.REPLACED)) {
            assertThat(facts(gone, ClaimStatus.NONE, VerificationStatus.NONE, null, PAST, true)).isEmpty();
        }
        assertThat(facts(CommitmentStatus.OPEN, ClaimStatus.NONE, VerificationStatus.NONE, null, PAST, false)).isEmpty();
    }

    private static Set<Fact> open(ClaimStatus claim, VerificationStatus verification, LocalDate claimedOn, LocalDate dueOn) {
        return facts(CommitmentStatus.OPEN, claim, verification, claimedOn, dueOn, true);
    }

    private static Set<Fact> facts(
            CommitmentStatus status, ClaimStatus claim, VerificationStatus verification, LocalDate claimedOn, LocalDate dueOn,
            boolean followed) {
        return Fact.of(Standing.of(status, claim, claimedOn, verification, dueOn, TODAY), dueOn, followed, TODAY);
    }
}
