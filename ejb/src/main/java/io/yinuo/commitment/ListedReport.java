package io.yinuo.commitment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A report as a line of a table states it (报告表的一行), before anything is recorded.
 *
 * @param line where it stands in the file
 * @param commitmentId null where the line names none, like the version
 * @param version of the promise when the table was given out
 * @param kind null where the line has none, or a word that is none
 * @param findings what could not be read
 */
public record ListedReport(
        int line, UUID commitmentId, Integer version, ReportKind kind, String text, String figure, String link,
        List<Finding> findings) implements Serializable {

    /**
     * What was found in a line.
     *
     * @param code message {@code error.<CODE>}
     * @param parameters fill the places of the message
     */
    public record Finding(String code, List<Object> parameters) implements Serializable {

        public Finding(String code, Object... parameters) {
            this(code, List.of(parameters));
        }
    }

    public ListedReport {
        findings = List.copyOf(findings);
    }

    /** What the form would send; only of a line that was read without findings. */
    public ReportCommitment command() {
        return new ReportCommitment(commitmentId, version, kind, text, figure, link, null);
    }
}
