package io.yinuo.commitment.internal;

import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody outside of the owner section found; written once. */
@Entity
@Table(name = "commitment_check")
public class CheckRow {

    @Id
    private UUID id;

    private UUID commitmentId;
    private UUID suggestionId;
    private boolean lookBack;
    private boolean confirmed;
    private String note;
    private UUID checkedBy;
    private Instant checkedAt;

    protected CheckRow() {}

    public CheckRow(Commitment commitment, boolean lookBack, CheckFulfilment command, UUID checkedBy, Instant checkedAt) {
        id = UUID.randomUUID();
        commitmentId = commitment.id();
        suggestionId = commitment.suggestionId();
        this.lookBack = lookBack;
        confirmed = command.confirmed();
        note = Words.orNull(command.note());
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    public UUID checkedBy() {
        return checkedBy;
    }

    public CommitmentFile.Check view(String checker) {
        return new CommitmentFile.Check(lookBack, confirmed, note, checker, checkedAt);
    }
}
