package io.yinuo.importing.internal;

import io.yinuo.importing.LineRemark;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.Sha256;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of an old ledger as lines of an import: matters as a referral list tells them, and the answers beside them. */
final class TableLines {

    private final ReferralList list;
    private final Map<String, AnswerSheet> answers;

    private TableLines(ReferralList list, PaperTable table) {
        this.list = list;
        answers = table.sheets().stream()
                .collect(Collectors.toMap(PaperTable.Sheet::name, AnswerSheet::new, (one, other) -> one));
    }

    /** One line with the name under which a person finds it in the table. */
    record Named(String name, LineReading reading) {}

    static List<Named> of(ReferralList list, PaperTable table) {
        return new TableLines(list, table).lines();
    }

    private List<Named> lines() {
        return list.rows().stream()
                .map(row -> new Named(row.sheet() + " 第" + row.line() + "行", reading(row)))
                .toList();
    }

    private LineReading reading(ReferralList.Row row) {
        var matter = row.matter();
        var sha256 = Sha256.hex(matter.toString());
        if (matter.handlingRole() != null && !matter.handlingRole().answersTheDeputy()) {
            return LineReading.refused(sha256, "IMPORT_CONTRIBUTION", matter.partnerUnits());
        }
        var answer = answers.get(row.sheet());
        var documentNumber = answer.documentNumber(row.line());
        var repliedOn = answer.repliedOn(row.line());
        var dated = repliedOn == null ? matter.referredOn() : repliedOn;
        var number = SuggestionNumber.of(matter.numberText());
        return new LineReading(
                sha256, null, null, matter.body(), kind(matter), session(matter, dated), matter.betweenSessions(),
                number.isPlausible() ? number.text() : "", OldLetter.clipped(matter.title(), LinePolicy.MOST_TITLE), names(matter),
                documentNumber, repliedOn, matter.referredOn(), answer.outcome(row.line()), 0,
                remarks(matter, number, documentNumber, repliedOn));
    }

    /** As a column says it, or else by the assembly that the session names. */
    private static MatterKind kind(RegisterSuggestion matter) {
        if (matter.kind() != null || matter.sessionLabel() == null) {
            return matter.kind();
        }
        if (matter.sessionLabel().contains("政协")) {
            return MatterKind.CPPCC_PROPOSAL;
        }
        return matter.sessionLabel().contains("人大") ? MatterKind.SUGGESTION : null;
    }

    private static String session(RegisterSuggestion matter, LocalDate dated) {
        var label = matter.sessionLabel() == null ? "" : matter.sessionLabel();
        boolean usable = !label.isBlank() && label.length() <= LinePolicy.MOST_SESSION;
        return usable || dated == null ? OldLetter.clipped(label, LinePolicy.MOST_SESSION) : SessionWords.ofYear(dated);
    }

    private static List<String> names(RegisterSuggestion matter) {
        var names = matter.submitters().stream().map(NewSubmitter::name).toList();
        return String.join("、", names).length() <= LinePolicy.MOST_DEPUTIES ? names : names.subList(0, 1);
    }

    private static Set<LineRemark> remarks(
            RegisterSuggestion matter, SuggestionNumber number, String documentNumber, LocalDate repliedOn) {
        var remarks = EnumSet.of(LineRemark.TEXT_MISSING);
        mark(remarks, LineRemark.NUMBER_MISSING, !number.isPlausible());
        mark(remarks, LineRemark.SESSION_MISSING, matter.sessionLabel() == null || matter.sessionLabel().isBlank());
        mark(remarks, LineRemark.DEPUTY_MISSING, matter.submitters().isEmpty());
        mark(remarks, LineRemark.DOCUMENT_NUMBER_MISSING, documentNumber == null);
        mark(remarks, LineRemark.REPLY_MISSING, repliedOn == null);
        return remarks;
    }

    private static void mark(Set<LineRemark> remarks, LineRemark remark, boolean holds) {
        if (holds) {
            remarks.add(remark);
        }
    }
}
