package io.yinuo.commitment;

import static java.util.stream.Collectors.toMap;

import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.commitment.internal.ReportListPolicy;
import io.yinuo.directory.Callers;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Looks through a table of reports before anything of it counts (报告表, rule PR22).
 *
 * <p>It records nothing: each line that is right is then reported like one that is typed, by {@link CommitmentReports#report},
 * in a transaction of its own.
 */
@Stateless
public class CommitmentReportLists {

    private static final int MOST_LINES = 1_000;

    @Inject
    Callers callers;

    @Inject
    Commitments commitments;

    /**
     * What each line would report, or why it cannot; in the order of the file.
     *
     * @throws InvalidInput {@code TOO_MANY} on {@code file}
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CheckedReport> check(List<ListedReport> lines) {
        new InvalidInput.Check().that(lines.size() <= MOST_LINES, "file", "TOO_MANY", MOST_LINES, lines.size()).done();
        var actor = callers.current();
        var board = commitments.board().stream().collect(toMap(line -> line.commitment().id(), line -> line));
        var first = new HashMap<UUID, Integer>();
        var checked = new ArrayList<CheckedReport>();
        for (var said : lines) {
            var line = said.commitmentId() == null ? null : board.get(said.commitmentId());
            var shown = line == null ? null : line.commitment();
            var findings = new ArrayList<>(ReportListPolicy.check(
                    said, shown, shown != null && FollowUpPolicy.isOwner(actor, shown.ownerSectionId())));
            var before = said.commitmentId() == null ? null : first.putIfAbsent(said.commitmentId(), said.line());
            if (before != null) {
                findings.add(new ListedReport.Finding("REPORT_LIST_TWICE", before));
            }
            checked.add(line == null
                    ? new CheckedReport(said, null, null, null, findings)
                    : new CheckedReport(said, line.numberText(), line.title(), shown.exactWords(), findings));
        }
        return List.copyOf(checked);
    }
}
