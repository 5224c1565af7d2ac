package io.yinuo.offline;

import io.yinuo.paper.UploadedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Types in steps of several matters that somebody took at once outside of the system, such as a sheet that a leader
 * approved on paper (多件线下办理补录).
 *
 * @param decidedBy who decided; could have taken each of the steps here
 * @param outsideNumber under which another system holds it, or null
 * @param file the scan, which is kept with each of the matters, or null
 */
public record RecordTogether(
        List<String> taskIds, UUID decidedBy, LocalDate decidedOn, String outsideNumber, UploadedFile file) {

    public RecordTogether {
        taskIds = taskIds == null ? List.of() : List.copyOf(taskIds);
    }

    /** The same for one of the steps. */
    public RecordOffline of(String taskId) {
        return new RecordOffline(taskId, decidedBy, decidedOn, outsideNumber, null, file);
    }
}
