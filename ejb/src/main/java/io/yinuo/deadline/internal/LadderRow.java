package io.yinuo.deadline.internal;

import io.yinuo.deadline.InnerSignals;
import io.yinuo.deadline.Ladder;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The ladder that a bureau settled. */
@Entity
@Table(name = "signal_ladder")
class LadderRow {

    @Id
    private UUID bureauId;

    private int remindBefore;
    private int urgeAfter;
    private int superviseAfter;
    private int circulateAfter;

    @Enumerated(EnumType.STRING)
    private InnerSignals innerSignals;

    @Version
    private int version;

    protected LadderRow() {}

    LadderRow(UUID bureauId, Ladder ladder) {
        this.bureauId = bureauId;
        settle(ladder);
    }

    void settle(Ladder ladder) {
        remindBefore = ladder.remindBefore();
        urgeAfter = ladder.urgeAfter();
        superviseAfter = ladder.superviseAfter();
        circulateAfter = ladder.circulateAfter();
        innerSignals = ladder.inner();
    }

    Ladder ladder() {
        return new Ladder(remindBefore, urgeAfter, superviseAfter, circulateAfter, innerSignals);
    }
}
