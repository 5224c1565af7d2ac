package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
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
        var view = commitment(OWNER).view(new CommitmentView.Keepers("基教科", List.of()), LocalDate.of(2025, 6, 1));

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
}
