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
 * <p>Promises are kept and followed up after the case is filed, and deadlines that a calendar moves belong to the bureau.
 */
@ApplicationScoped
class ArchiveSeal {

    private static final List<String> GOING_ON = List.of("archiving.", "commitment.", "calendar.", "deadline.");

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
