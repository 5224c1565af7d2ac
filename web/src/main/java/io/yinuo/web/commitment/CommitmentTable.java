package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.web.drafting.PromiseWords;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.table.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Promises as a table to go on with elsewhere, with the three statuses apart. */
final class CommitmentTable {

    private final Texts texts;

    CommitmentTable(Texts texts) {
        this.texts = texts;
    }

    byte[] of(List<CommitmentLine> lines) {
        var headings = Stream.of(
                        "ledger.number", "ledger.matter", "commitments.words", "commitments.owner", "commitments.target",
                        "commitments.due", "commitments.light", "commitments.claim", "commitments.verification",
                        "commitments.timeliness", "commitments.next")
                .map(key -> texts.get(key))
                .toList();
        return TableFile.of(texts.get("commitments.title"), headings, lines.stream().map(this::row).toList());
    }

    private String keeper(CommitmentView commitment) {
        return PromiseWords.keeper(
                texts, commitment.outsideUnit(), commitment.ownerSectionName(), commitment.coOwnerSections());
    }

    private List<Object> row(CommitmentLine line) {
        var commitment = line.commitment();
        var standing = commitment.standing();
        return Arrays.asList(
                line.numberText(), line.title(), commitment.exactWords(), keeper(commitment), commitment.target(),
                commitment.dueOn() == null ? texts.label(commitment.dueKind()) : commitment.dueOn(),
                texts.label(standing.light()), texts.label(standing.claim()), texts.label(standing.verification()),
                texts.label(standing.timeliness()), commitment.nextOn());
    }
}
