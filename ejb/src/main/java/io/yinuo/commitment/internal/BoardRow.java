package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.letter.ThemeReader;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;

/** A promise with its matter and the remarks that wait for an answer, read in one statement. */
public record BoardRow(
        Commitment commitment, String numberText, String title, MatterKind kind, String sessionLabel, LocalDate referredOn,
        long remarks) {

    /** As lists show it. */
    public CommitmentLine line(CommitmentView view) {
        var themes = ThemeReader.ofFirst(view.exactWords(), title);
        return new CommitmentLine(view, numberText, title, kind, sessionLabel, referredOn, themes, remarks);
    }
}
