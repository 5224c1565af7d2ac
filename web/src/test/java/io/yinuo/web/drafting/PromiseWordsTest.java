package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.TermBasis;
import io.yinuo.shared.WorkClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromiseWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PromiseWords words = new PromiseWords();

    PromiseWordsTest() {
        words.clock = new WorkClock(Clock.fixed(TODAY.atStartOfDay(WorkClock.ZONE).toInstant(), WorkClock.ZONE));
    }

    @Test
    @DisplayName("该报告而没有报告的承诺，不用平静的颜色")
    void isNotCalmWhileAReportIsMissing() {
        assertThat(words.isMissed(promise(TODAY.minusDays(1)))).isTrue();
        assertThat(words.style(promise(TODAY.minusDays(1)))).isEqualTo("warn");
        assertThat(words.isMissed(promise(TODAY))).isFalse();
        assertThat(words.style(promise(TODAY))).isEqualTo("calm");
        assertThat(words.isMissed(promise(null))).isFalse();
    }

    private static CommitmentView promise(LocalDate nextOn) {
        return new CommitmentView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "年底前办好六所",
                UUID.randomUUID(), "某科", null, List.of(), null, TermBasis.STATED, TODAY.plusYears(1), DueKind.DATED, TermBasis.STATED,
                null, CommitmentStatus.OPEN, null, null, FollowUpStage.REPORTING,
                Standing.of(CommitmentStatus.OPEN, ClaimStatus.ONGOING, null, VerificationStatus.NONE, TODAY.plusYears(1), TODAY), nextOn,
                null, 1);
    }
}
