package io.yinuo.contribution.internal;

import io.yinuo.contribution.FileJointReply;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The reply of the lead unit as it was filed; a blank text is none. */
@Embeddable
public record JointReply(
        @Column(name = "joint_reply_on") LocalDate repliedOn,
        @Column(name = "joint_reply_number") String documentNumber,
        @Column(name = "joint_reply_paper_id") UUID paperId,
        @Column(name = "joint_reply_note") String note) {

    /** @param paperId the paper that holds it, or null */
    public JointReply(FileJointReply command, UUID paperId) {
        this(command.repliedOn(), textOrNull(command.documentNumber()), paperId, textOrNull(command.note()));
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
