package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentReportLists;
import io.yinuo.paper.PaperTexts;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of a section's promises that comes back with reports (按表报告): read, looked at, then reported line by line. */
@Named
@ViewScoped
public class ReportTableView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many lines go with one request. */
    private static final int AT_ONCE = 20;

    static final Set<String> REPORTERS = Set.of(Roles.OFFICER, Roles.SECTION_HEAD);

    @Inject
    CommitmentReportLists lists;

    @Inject
    PaperTexts texts;

    @Inject
    ReportAcceptance acceptance;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private final List<ReportRow> rows = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private int unchanged;
    private boolean read;
    private transient Part file;

    public void load() {
        if (!shell.actor().holdsAnyOf(REPORTERS, shell.actor().bureauId())) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
    }

    /** Reads the chosen table; what an earlier one said is gone. */
    @TellsRefusals
    public void upload() {
        var sent = SentFile.of(file);
        file = null;
        new InvalidInput.Check().present(sent, "file").done();
        var sheet = ReportSheet.read(texts.reports(sent));
        var checked = lists.check(sheet.lines().stream().map(ReportSheet.Line::said).toList());
        rows.clear();
        headings.clear();
        headings.addAll(sheet.headings());
        unchanged = sheet.unchanged();
        read = true;
        for (int i = 0; i < checked.size(); i++) {
            rows.add(new ReportRow(checked.get(i), sheet.lines().get(i).cells()));
        }
    }

    /** Reports the next lines; who has more presses again. */
    public void report() {
        rows.stream()
                .filter(ReportRow::isPending)
                .limit(AT_ONCE)
                .forEach(row -> row.cameOut(acceptance.report(row.getReport().said().command(), messages.texts())));
        notices.done("reportTable.done", getReported(), getPending());
    }

    /** Sends the lines that cannot be reported as they came, each with what is wrong; put right it can be uploaded again. */
    public void giveBack() {
        Download.send(
                messages.get("reportTable.wrong.file"),
                CommitmentTable.wrong(messages.texts(), headings, rows.stream().filter(ReportRow::isWrong).toList()));
    }

    public long getPending() {
        return rows.stream().filter(ReportRow::isPending).count();
    }

    public long getReported() {
        return rows.stream().filter(ReportRow::isReported).count();
    }

    public long getWrong() {
        return rows.stream().filter(ReportRow::isWrong).count();
    }

    public int getAtOnce() {
        return (int) Math.min(AT_ONCE, getPending());
    }

    public List<ReportRow> getRows() {
        return rows;
    }

    /** How many lines of the table report nothing. */
    public int getUnchanged() {
        return unchanged;
    }

    /** Whether a table was read. */
    public boolean isRead() {
        return read;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
