package io.yinuo.importing.internal;

import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.importing.LineRemark;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one file or row says, or why it says nothing.
 *
 * @param sha256 of the file, or of the words of the row
 * @param problem code of the reason for which it is not read; all that follows is then empty
 * @param words of the letter, or of the matter where it comes from a table
 * @param kind null where it cannot be told, like title and day
 * @param sessionLabel empty where the letter does not state it, like the number
 * @param documentNumber null where the letter does not state it
 * @param referredOn of a table alone, or null
 */
public record LineReading(
        String sha256,
        String problem,
        String problemWith,
        String words,
        MatterKind kind,
        String sessionLabel,
        boolean betweenSessions,
        String numberText,
        String title,
        List<String> deputies,
        String documentNumber,
        LocalDate signedOn,
        LocalDate referredOn,
        ReplyOutcome outcome,
        int promises,
        Set<LineRemark> remarks) {

    public LineReading {
        deputies = List.copyOf(deputies);
        remarks = Set.copyOf(remarks);
    }

    /** Nothing can be read. */
    static LineReading refused(String sha256, String problem, String problemWith) {
        return new LineReading(
                sha256, problem, problemWith, null, null, "", false, "", "", List.of(), null, null, null, null, 0, Set.of());
    }
}
