package io.yinuo.importing;

import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Says what a letter is where the reading does not, before the import starts (补正).
 *
 * @param sessionLabel may be empty: the year of the letter then stands in its place
 * @param numberText may be empty
 * @param deputies the first one leads; may be empty
 * @param documentNumber may be empty
 */
public record MendLine(
        UUID lineId,
        int expectedVersion,
        MatterKind kind,
        String sessionLabel,
        boolean betweenSessions,
        String numberText,
        String title,
        List<String> deputies,
        String documentNumber,
        LocalDate signedOn) {

    public MendLine {
        deputies = deputies == null ? List.of() : deputies.stream().filter(each -> each != null && !each.isBlank()).toList();
    }
}
