package io.yinuo.offline;

import io.yinuo.paper.UploadedFile;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Types in a step that somebody took outside of the system (线下办理补录).
 *
 * @param decidedBy who decided; could have taken the step here
 * @param decidedOn the day of the decision
 * @param outsideNumber under which another system holds it, or null
 * @param paperId a paper of the matter that shows it, or null
 * @param file its scan where the matter does not hold it yet, or null
 */
public record RecordOffline(
        String taskId, UUID decidedBy, LocalDate decidedOn, String outsideNumber, UUID paperId, UploadedFile file) {}
