package io.yinuo.intake.internal;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.ReferralColumn;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.ReferralList.Finding;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One matter of a referral list while its rows are read: a matter whose cells are merged has several. */
final class ListedMatter {

    private final String sheet;
    private final int line;
    private final List<NewSubmitter> submitters = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    MatterKind kind;
    String session = "";
    boolean betweenSessions;
    String number = "";
    String title = "";
    String body = "";
    String referrer = "";
    LocalDate referredOn;
    HandlingRole role;
    String partners = "";
    boolean keyMatter;

    ListedMatter(String sheet, int line) {
        this.sheet = sheet;
        this.line = line;
    }

    void finds(ReferralColumn column, String code, Object... parameters) {
        findings.add(new Finding(column, code, List.of(parameters)));
    }

    void remarks(ReferralColumn column, String code, Object... parameters) {
        remarks.add(new Finding(column, code, List.of(parameters)));
    }

    /** The first who signs leads; who is named twice signs once. */
    void signedBy(NewSubmitter submitter) {
        if (submitters.stream().noneMatch(each -> each.name().equals(submitter.name()))) {
            submitters.add(submitter);
        }
    }

    boolean isSigned() {
        return !submitters.isEmpty();
    }

    /** The row, before anything else is asked of it. */
    ReferralList.Row row() {
        var matter = new RegisterSuggestion(
                null, kind, session, null, null, betweenSessions, number, title, body, role, keyMatter, referrer,
                referredOn, false, DisclosureWish.UNSTATED, partners, submitters, List.of());
        return new ReferralList.Row(sheet, line, matter, findings, remarks, null);
    }
}
