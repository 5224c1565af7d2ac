package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.ExplainDelay;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** What the owner section types: a report with its evidence, or why the promise is late (报告、超期说明). */
@Named
@ViewScoped
public class CommitmentReportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentReports reports;

    @Inject
    CommitmentFileView page;

    @Inject
    Notices notices;

    private ReportKind kind = ReportKind.PROGRESS;
    private String text;
    private String figure;
    private String link;
    private String delay;
    private transient Part file;

    @TellsRefusals
    public String report() {
        var shown = page.getFile().commitment();
        reports.report(new ReportCommitment(shown.id(), shown.version(), kind, text, figure, link, SentFile.of(file)));
        notices.done("commitments.reported");
        return page.here();
    }

    @TellsRefusals
    public String explain() {
        reports.explainDelay(new ExplainDelay(page.getDelay().taskId(), delay));
        notices.done("commitmentFile.explained");
        return page.here();
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getDelay() {
        return delay;
    }

    public void setDelay(String delay) {
        this.delay = delay;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
