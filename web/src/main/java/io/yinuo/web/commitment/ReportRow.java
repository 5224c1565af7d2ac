package io.yinuo.web.commitment;

import io.yinuo.commitment.CheckedReport;
import io.yinuo.web.messages.Texts;
import java.io.Serializable;
import java.util.List;

/** A line of a table of reports on the page: what was read, whether it is to be reported, and what became of it. */
public class ReportRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CheckedReport report;
    private final List<String> cells;
    private boolean chosen;
    private boolean reported;
    private String refusal;

    ReportRow(CheckedReport report, List<String> cells) {
        this.report = report;
        this.cells = List.copyOf(cells);
        this.chosen = report.isReady();
    }

    /** @param why it was refused, or null when it was reported */
    void cameOut(String why) {
        refusal = why;
        reported = why == null;
    }

    /** What is wrong with it in words, or an empty text. */
    String problems(Texts texts) {
        return refusal != null
                ? refusal
                : texts.sentences(report.findings().stream()
                        .map(each -> texts.get("error." + each.code(), each.parameters().toArray()))
                        .toList());
    }

    /** Its cells as they came. */
    List<String> cells() {
        return cells;
    }

    public CheckedReport getReport() {
        return report;
    }

    /** Whether it waits to be reported. */
    public boolean isPending() {
        return chosen && report.isReady() && !reported && refusal == null;
    }

    public boolean isReported() {
        return reported;
    }

    /** Whether it cannot be reported as it stands. */
    public boolean isWrong() {
        return refusal != null || !report.isReady();
    }

    public String getRefusal() {
        return refusal;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
