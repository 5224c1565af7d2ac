package io.yinuo.commitment;

import io.yinuo.paper.UploadedFile;
import java.util.UUID;

/**
 * Reports how far a promise has come (报告承诺进展).
 *
 * @param expectedVersion of the commitment that the page showed
 * @param text what happened, or why it cannot be kept; null where nothing changed
 * @param figure evidence as a figure, such as 40 / 60 个, or null
 * @param link evidence as an address, or null
 * @param file evidence as a file, or null
 */
public record ReportCommitment(
        UUID commitmentId,
        int expectedVersion,
        ReportKind kind,
        String text,
        String figure,
        String link,
        UploadedFile file) {

    /** One click: nothing has changed. */
    public static ReportCommitment noChange(UUID commitmentId, int expectedVersion) {
        return new ReportCommitment(commitmentId, expectedVersion, ReportKind.NO_CHANGE, null, null, null, null);
    }
}
