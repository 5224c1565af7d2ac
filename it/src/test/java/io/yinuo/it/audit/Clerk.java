package io.yinuo.it.audit;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** A boundary that does nothing but write to the trail, in every way that a boundary can. */
@Stateless
@PermitAll
public class Clerk {

    @Inject
    Trail trail;

    @Trailed("test.write")
    public void write(UUID caseId, String text) {
        trail.note(caseId, caseId, caseId, Change.set("text", text));
    }

    @Trailed("test.refuse")
    public void refuse(UUID caseId) {
        trail.note(caseId, caseId, caseId, Change.set("text", "never kept"));
        throw new StateConflict("TASK_FINISHED");
    }

    @Trailed("test.forget")
    public void forget(UUID caseId) {
        trail.about(caseId, caseId, caseId);
    }
}
