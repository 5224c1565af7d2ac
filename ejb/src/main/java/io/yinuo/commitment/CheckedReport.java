package io.yinuo.commitment;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a table of reports with what it would report (报告表预览).
 *
 * @param numberText of the matter; like title and words null where the reader has no such promise
 * @param words the exact words of the promise
 * @param findings why it cannot be reported; empty where it can
 */
public record CheckedReport(
        ListedReport said, String numberText, String title, String words, List<ListedReport.Finding> findings)
        implements Serializable {

    public CheckedReport {
        findings = List.copyOf(findings);
    }

    public boolean isReady() {
        return findings.isEmpty();
    }
}
