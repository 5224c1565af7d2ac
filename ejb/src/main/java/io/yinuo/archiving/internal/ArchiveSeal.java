package io.yinuo.archiving.internal;

import io.yinuo.audit.CaseSeal;
import io.yinuo.audit.CaseWriting;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps archived cases as they are (rule AR4): whatever is written of a case goes into its trail, and there it is refused.
 *
 * <p>Promises are kept and followed up after the case is filed: their steps are the only ones that can still be handed
 * over or typed in from paper. A further letter about them is a paper of the case, which is taken out of the archive for it
 * (rule PR17). Deadlines that a calendar moves belong to the bureau; who has been told of a case, and took note, is added to it whenever that happens.
 */
@ApplicationScoped
class ArchiveSeal implements CaseSeal {

    private static final List<String> GOING_ON = List.of(
            "archiving.", "commitment.", "handover.", "offline.", "calendar.", "deadline.", "notification.");

    @Inject
    ArchiveRows rows;

    void refuse(@Observes CaseWriting writing) {
        requireOpen(writing.caseId(), writing.action());
    }

    @Override
    public void requireOpen(UUID caseId, String action) {
        numberThatForbids(caseId, action).ifPresent(number -> {
            throw new StateConflict("CASE_ARCHIVED", number);
        });
    }

    @Override
    public boolean isOpen(UUID caseId, String action) {
        return numberThatForbids(caseId, action).isEmpty();
    }

    private Optional<String> numberThatForbids(UUID caseId, String action) {
        return GOING_ON.stream().anyMatch(action::startsWith) ? Optional.empty() : rows.numberInForce(caseId);
    }
}
