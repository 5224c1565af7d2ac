package io.yinuo.archiving;

import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as it is, or would be, archived (归档).
 *
 * @param number 档号, null before the first archiving; it stays with the case when that is revoked
 * @param inForce whether the case is archived now
 * @param ready whether it may be archived now
 * @param items the papers in their order
 * @param gaps what is missing, of an archived case with the reason
 * @param version of the archive file for {@code expectedVersion} of a revocation, 0 where there is none
 */
public record ArchiveView(
        SuggestionView suggestion,
        String number,
        boolean inForce,
        boolean ready,
        LocalDate archivedOn,
        String archivedBy,
        List<ArchiveItem> items,
        List<AnsweredGap> gaps,
        int version) {}
