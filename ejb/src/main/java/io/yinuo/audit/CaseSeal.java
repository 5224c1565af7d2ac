package io.yinuo.audit;

import io.yinuo.shared.StateConflict;
import java.util.UUID;

/** What keeps cases from being changed (封存), for whoever asks before something is typed in; it refuses the writing of it, too. */
public interface CaseSeal {

    /**
     * Refuses what may not be written of the case any more.
     *
     * @param action feature and verb, as {@link Trailed} names them
     * @throws StateConflict that says why
     */
    void requireOpen(UUID caseId, String action);

    /** Whether that may still be written of the case. */
    boolean isOpen(UUID caseId, String action);
}
