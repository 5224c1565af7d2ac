package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.OldPromise;
import io.yinuo.commitment.Timeliness;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR3 承诺一字不改")
class CommitmentTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();

    @Test
    void holdsTheWordsTheOwnerAndTheDate() {
        var view = commitment(OWNER).view(new CommitmentView.Keepers("基教科", List.of()), null, LocalDate.of(2025, 6, 1));

        assertThat(view.exactWords()).isEqualTo("到2025年招生1700人");
        assertThat(view.ownerSectionId()).isEqualTo(OWNER);
        assertThat(view.dueOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(view.status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void fallsToTheLeadSectionWhenNoOtherIsNamed() {
        assertThat(commitment(null).ownerSectionId()).isEqualTo(LEAD);
    }

    private static Commitment commitment(UUID owner) {
        var promise = PromisedItem.plain(
                UUID.randomUUID(), UUID.randomUUID(), "到2025年招生1700人", owner, null, LocalDate.of(2025, 12, 31), DueKind.DATED);
        return new Commitment(numbered(), 1, promise, LEAD, Instant.EPOCH);
    }

    private static ReplyView numbered() {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "organ", ReplyKind.FIRST, 1, ReplyStatus.NUMBERED,
                "title", "recipient", null, null, null, "", null, null, null, null, null, null, null, null, 1, 1, 1, null, null);
    }

    @Test
    @DisplayName("IM5 旧承诺无人认领时不亮灯，没有责任科室，也没有到期的事")
    void ofAnOldLetterWaitsForSomebodyWhoAdoptsIt() {
        var old = old();
        var view = old.view(new CommitmentView.Keepers(null, List.of()), null, LocalDate.of(2030, 1, 1));

        assertThat(view.status()).isEqualTo(CommitmentStatus.UNADOPTED);
        assertThat(view.standing().light()).isEqualTo(CommitmentLight.UNADOPTED);
        assertThat(view.standing().timeliness()).isEqualTo(Timeliness.OPEN_ENDED);
        assertThat(view.ownerSectionId()).isNull();
        assertThat(old.keepers()).isEmpty();
        assertThat(old.isToBegin()).isFalse();
        assertThat(old.dueStep(LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void isFollowedLikeAnyOtherOnceItIsAdopted() {
        var old = old();
        old.adopt(OWNER, DueKind.DATED, LocalDate.of(2027, 6, 30));

        assertThat(old.isToBegin()).isTrue();
        assertThat(old.ownerSectionId()).isEqualTo(OWNER);
        assertThat(old.dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThatThrownBy(() -> old.dismiss("已兑现")).isInstanceOf(StateConflict.class).hasMessageContaining("COMMITMENT_ADOPTED");
    }

    @Test
    void isLaidAsideOnceAndForAll() {
        var old = old();
        old.dismiss("2024年已建成");

        var view = old.view(new CommitmentView.Keepers(null, List.of()), null, LocalDate.of(2027, 1, 1));
        assertThat(view.status()).isEqualTo(CommitmentStatus.DISMISSED);
        assertThat(view.dismissal()).isEqualTo("2024年已建成");
        assertThat(view.standing().light()).isEqualTo(CommitmentLight.GONE);
        assertThatThrownBy(() -> old.adopt(OWNER, DueKind.UNDATED, null)).isInstanceOf(StateConflict.class);
    }

    private static Commitment old() {
        var promise = new OldPromise(UUID.randomUUID(), "年底前全部完成整治", null, LocalDate.of(2023, 12, 31));
        return Commitment.old(numbered(), 1, promise, Instant.EPOCH);
    }
}
