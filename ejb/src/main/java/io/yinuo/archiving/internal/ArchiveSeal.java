package io.yinuo.archiving.internal;

import io.yinuo.audit.CaseWriting;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Keeps archived cases as they are (rule AR4): whatever is written of a case goes into its trail, and there it is refused.
 *
 * <p>Promises are kept and followed up after the case is filed: their steps are the only ones that can still be handed
 * over or typed in from paper. Deadlines that a calendar moves belong to the bureau; who has been told of a case, and took note, is added to it whenever that happens.
 */
@ApplicationScoped
class ArchiveSeal {

    private static final List<String> GOING_ON = List.of(
            "archiving.", "commitment.", "handover.", "offline.", "calendar.", "deadline.", "notification.");

    @Inject
    ArchiveRows rows;

    void refuse(@Observes CaseWriting writing) {
        if (GOING_ON.stream().anyMatch(writing.action()::startsWith)) {
            return;
        }
        rows.numberInForce(writing.caseId()).ifPresent(number -> {
            throw new StateConflict("CASE_ARCHIVED", number);
        });
    }
}
