package io.yinuo.search.internal;

import io.yinuo.search.FoundKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * What a document holds.
 *
 * @param context words that are not its own but tell what it is about; they count for the memory and are not shown
 * @param access keys of which a reader must hold one, see {@link SightKeys}
 */
public record Content(
        FoundKind kind,
        UUID sourceId,
        UUID suggestionId,
        String reference,
        String title,
        String body,
        String context,
        LocalDate dated,
        Collection<String> access) {

    /** What a title may hold. */
    private static final int MOST = 300;

    /** Longer titles are cut. */
    public Content {
        title = title.substring(0, Math.min(title.length(), MOST));
    }

    String id() {
        return kind.name() + ":" + sourceId;
    }
}
