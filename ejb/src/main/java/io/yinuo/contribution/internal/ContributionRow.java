package io.yinuo.contribution.internal;

import io.yinuo.contribution.ContributionView;
import io.yinuo.contribution.SendContribution;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.UnitChannel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One opinion on its way: sent once, and answered by the reply of the lead unit once. */
@Entity
@Table(name = "contribution")
public class ContributionRow {

    @Id
    private UUID id;

    private UUID suggestionId;
    private UUID replyId;
    private String leadUnit;

    @Enumerated(EnumType.STRING)
    private UnitChannel channel;

    private LocalDate sentOn;
    private String receiver;
    private String lateReason;
    private UUID sentBy;
    private Instant sentAt;

    @Embedded
    private JointReply jointReply;

    private UUID filedBy;
    private Instant filedAt;

    @Version
    private int version;

    protected ContributionRow() {}

    /** Records what was sent; it keeps the name that the lead unit bore on that day. */
    public ContributionRow(SuggestionView matter, UUID replyId, SendContribution command, UUID sentBy, Instant sentAt) {
        id = UUID.randomUUID();
        suggestionId = matter.id();
        this.replyId = replyId;
        leadUnit = matter.leadUnit();
        channel = command.channel();
        sentOn = command.sentOn();
        receiver = command.receiver().strip();
        lateReason = command.lateReason() == null || command.lateReason().isBlank() ? null : command.lateReason().strip();
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    /** @throws StateConflict {@code JOINT_REPLY_FILED} */
    public void file(JointReply reply, UUID by, Instant at) {
        if (filedBy != null) {
            throw new StateConflict("JOINT_REPLY_FILED");
        }
        jointReply = reply;
        filedBy = by;
        filedAt = at;
    }

    public UUID replyId() {
        return replyId;
    }

    public UUID sentBy() {
        return sentBy;
    }

    /** Null until the reply of the lead unit is filed. */
    public UUID filedBy() {
        return filedBy;
    }

    ContributionView view(String senderName, String filerName) {
        var filed = Optional.ofNullable(jointReply);
        return new ContributionView(
                replyId,
                leadUnit,
                channel,
                sentOn,
                receiver,
                lateReason,
                senderName,
                filed.map(JointReply::repliedOn).orElse(null),
                filed.map(JointReply::documentNumber).orElse(null),
                filed.map(JointReply::paperId).orElse(null),
                filed.map(JointReply::note).orElse(null),
                filerName,
                filedAt);
    }
}
