package io.yinuo.archiving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Archives a closed case (归档).
 *
 * @param expectedVersion of the matter that the page showed
 * @param reasons why what is missing is missing, one for each gap
 * @param pages of the papers in the order of the list; a missing or null one was not counted
 */
public record ArchiveCase(UUID suggestionId, int expectedVersion, Map<Gap, String> reasons, List<Integer> pages) {

    public ArchiveCase {
        reasons = reasons == null ? Map.of() : Map.copyOf(reasons);
        pages = pages == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(pages));
    }
}
