package io.yinuo.ledger;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.ledger.internal.OfficeRemarkRow;
import io.yinuo.ledger.internal.OfficeRemarkRows;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the office writes beside a matter in its ledger (备注): one text for each matter, read inside the bureau alone (rule L5). */
@Stateless
public class OfficeRemarks {

    /** As many characters as a cell of the ledger still shows. */
    public static final int MOST_WORDS = 500;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    OfficeRemarkRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** @throws NotFound when the case is not there or may not be seen from inside */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public OfficeRemark of(UUID caseId) {
        caseAccess.requireInside(callers.current(), caseId);
        return rows.find(caseId).map(row -> row.view(directory.person(row.writtenBy()).name())).orElse(OfficeRemark.NONE);
    }

    /**
     * Writes it in place of the one before, which the trail keeps.
     *
     * @throws InvalidInput {@code TOO_LONG}
     * @throws Forbidden {@code ROLE_MISSING_FOR_THIS} for anybody but the office of the bureau
     * @throws StaleVersion when somebody else wrote since the page was shown
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("ledger.writeRemark")
    public void write(WriteRemark command) {
        var actor = callers.current();
        caseAccess.requireInside(actor, command.caseId());
        var matter = suggestions.get(command.caseId());
        trail.about(matter.id(), matter.bureauId(), matter.id());
        if (!actor.holdsAnyOf(Roles.OFFICE, matter.bureauId())) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        new InvalidInput.Check().optionalText(command.words(), "words", MOST_WORDS).done();
        var known = rows.find(matter.id());
        var before = known.map(row -> row.view(null)).orElse(OfficeRemark.NONE);
        StaleVersion.check(command.expectedVersion(), before.version());
        var words = command.words() == null ? "" : command.words().strip();
        known.ifPresentOrElse(
                row -> row.rewrite(words, actor.personId(), clock.now()),
                () -> rows.add(new OfficeRemarkRow(matter.id(), words, actor.personId(), clock.now())));
        trail.note(matter.id(), matter.bureauId(), matter.id(), new Change("officeRemark", before.words(), words));
    }
}
