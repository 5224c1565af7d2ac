package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.web.drafting.PromiseWords;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.table.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Promises as a table to go on with elsewhere, with the three statuses apart, and cells in which the section reports. */
final class CommitmentTable {

    private static final List<String> SHOWN = List.of(
            "ledger.number", "ledger.matter", "commitments.words", "commitments.owner", "commitments.target", "commitments.due",
            "commitments.light", "commitments.claim", "commitments.verification", "commitments.timeliness", "commitments.next");

    private final Texts texts;

    CommitmentTable(Texts texts) {
        this.texts = texts;
    }

    byte[] of(List<CommitmentLine> lines) {
        return TableFile.of(texts.get("commitments.title"), headings(), lines.stream().map(this::row).toList());
    }

    List<String> headings() {
        return Stream.concat(
                        SHOWN.stream().map(key -> texts.get(key)),
                        Stream.of(ReportColumn.values()).map(column -> column.heading(texts)))
                .toList();
    }

    private String keeper(CommitmentView commitment) {
        return PromiseWords.keeper(
                texts, commitment.outsideUnit(), commitment.ownerSectionName(), commitment.coOwnerSections());
    }

    /** What is shown, four cells to report in, and what tells the promise apart. */
    List<Object> row(CommitmentLine line) {
        var commitment = line.commitment();
        var standing = commitment.standing();
        return Arrays.asList(
                line.numberText(), line.title(), commitment.exactWords(), keeper(commitment), commitment.target(),
                commitment.dueOn() == null ? texts.label(commitment.dueKind()) : commitment.dueOn(),
                texts.label(standing.light()), texts.label(standing.claim()), texts.label(standing.verification()),
                texts.label(standing.timeliness()), commitment.nextOn(), null, null, null, null, commitment.id(),
                commitment.version());
    }

    /** Lines of a table that could not be reported, as they came, with what is wrong with each. */
    static byte[] wrong(Texts texts, List<String> headings, List<ReportRow> rows) {
        var problems = texts.get("reportTable.problems");
        int known = headings.indexOf(problems);
        var shown = known < 0 ? headings : without(headings, known);
        return TableFile.of(
                texts.get("commitments.title"), with(shown, problems),
                rows.stream()
                        .map(row -> with(known < 0 ? row.cells() : without(row.cells(), known), row.problems(texts)))
                        .toList());
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return Collections.unmodifiableList(all);
    }

    /** A table that came back a second time has that column already. */
    private static List<String> without(List<String> cells, int index) {
        var rest = new ArrayList<>(cells);
        rest.remove(index);
        return rest;
    }
}
