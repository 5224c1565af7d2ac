package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Statistics;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The promises that the reader's sections owe, as one table (我科承诺); the office sees those of the whole bureau. */
@Named
@ViewScoped
public class CommitmentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Commitments commitments;

    @Inject
    CommitmentReports reports;

    @Inject
    Directory directory;

    @Inject
    Statistics statistics;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private final CommitmentFilter filter = new CommitmentFilter();
    private transient List<CommitmentLine> all;

    public void load() {
        shell.require(Destination.COMMITMENTS);
        getLines();
    }

    /** One click: the section reports that nothing has changed. */
    @TellsRefusals
    public void noChange(CommitmentLine line) {
        reports.report(ReportCommitment.noChange(line.commitment().id(), line.commitment().version()));
        all = null;
        notices.done("commitments.reported");
    }

    /** Sends what is shown as a table. */
    public void export() {
        Download.send(messages.get("commitments.title"), new CommitmentTable(messages.texts()).of(getLines()));
    }

    /** Whether the reader is of the section that owes it, and may report now. */
    public boolean reports(CommitmentLine line) {
        var owner = line.commitment().ownerSectionId();
        boolean owns = shell.actor().holdsInSection(Roles.OFFICER, owner)
                || shell.actor().holdsInSection(Roles.SECTION_HEAD, owner);
        return owns && line.commitment().takesReports();
    }

    /** Whether the reader may bring the table back with reports. */
    public boolean isReporter() {
        return shell.actor().holdsAnyOf(ReportTableView.REPORTERS, shell.actor().bureauId());
    }

    public List<CommitmentLine> getLines() {
        if (all == null) {
            all = commitments.board();
        }
        var owners = filter.owners(getSections());
        return all.stream().filter(line -> filter.admits(line, owners, clock.today())).toList();
    }

    /** The figure behind which the promises stand, in words; empty when none is asked for. */
    public String getFigure() {
        var rate = filter.getRate();
        return rate == null ? "" : messages.of(filter.isAbove() ? "commitments.above" : "commitments.below", rate);
    }

    /** Shows all promises again. */
    public void forgetFigure() {
        filter.forgetFigure();
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId());
    }

    /** The themes by code. */
    public Map<String, String> getThemes() {
        return statistics.themes();
    }

    public CommitmentLight[] getLights() {
        return CommitmentLight.values();
    }

    public CommitmentFilter getFilter() {
        return filter;
    }
}
