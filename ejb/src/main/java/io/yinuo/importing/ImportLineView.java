package io.yinuo.importing;

import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one letter or row was read as (导入行).
 *
 * @param position counted from 1, in the order of the file
 * @param fileName with the folders of the ZIP; of a table sheet and line
 * @param problem message {@code error.<CODE>} when it is not imported as it stands, or null
 * @param problemWith fills the places of the message
 * @param deputies the first one leads
 * @param signedOn 成文日期
 * @param promises how many sentences promise
 * @param twinId the case that bears the same number or letter, or null
 * @param suggestionId the case that was made of it, or null
 */
public record ImportLineView(
        UUID id,
        int position,
        String fileName,
        LineStatus status,
        String problem,
        List<String> problemWith,
        Set<LineRemark> remarks,
        MatterKind kind,
        String sessionLabel,
        boolean betweenSessions,
        String numberText,
        String title,
        List<String> deputies,
        String documentNumber,
        LocalDate signedOn,
        ReplyOutcome outcome,
        int promises,
        UUID twinId,
        UUID suggestionId,
        int version) {

    public ImportLineView {
        problemWith = List.copyOf(problemWith);
        remarks = Set.copyOf(remarks);
        deputies = List.copyOf(deputies);
    }

    public String numberLabel() {
        return new SuggestionNumber(numberText).label();
    }

    /** Whether a person should look at it. */
    public boolean needsLook() {
        return problem != null || !remarks.isEmpty();
    }
}
