package io.yinuo.contribution;

import io.yinuo.paper.UploadedFile;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Files the reply that the lead unit sent to the submitters (归入主办答复), which ends the matter here.
 *
 * @param repliedOn its date, or null when no copy came
 * @param documentNumber its number, or null
 * @param paperId a paper of the matter that is the reply, or null
 * @param file the reply itself where the matter does not hold it yet, or null
 * @param note why there is no copy; wanted without a paper
 */
public record FileJointReply(
        String taskId, LocalDate repliedOn, String documentNumber, UUID paperId, UploadedFile file, String note) {

    /** Whether the reply itself is there. */
    public boolean hasCopy() {
        return paperId != null || file != null;
    }
}
