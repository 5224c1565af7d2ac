package io.yinuo.handover;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.handover.internal.HandOver;
import io.yinuo.handover.internal.HandOverPolicy;
import io.yinuo.handover.internal.HandOverRows;
import io.yinuo.handover.internal.Holdings;
import io.yinuo.handover.internal.StepMoveRow;
import io.yinuo.handover.internal.Successions;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Everything that a person holds goes to others in one confirmation (工作移交), arranged by the office; afterwards the
 * administrator can close the account.
 */
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
public class HandOvers {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Holdings holdings;

    @Inject
    Successions successions;

    @Inject
    HandOverRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** What the person holds, with who could take each thing over. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<HeldItem> holdings(UUID personId) {
        return holdings.of(colleague(personId, callers.current()));
    }

    /**
     * Hands all of it over, or nothing.
     *
     * @return under which the list can be printed
     * @throws io.yinuo.shared.StateConflict {@code HOLDINGS_CHANGED} when it is not what the page showed any more
     * @throws io.yinuo.shared.InvalidInput {@code COULD_NOT_TAKE_OVER} for each thing whose successor lacks the grant
     */
    @Trailed("handover.handOver")
    public UUID handOver(HandOverWork command) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), command.personId());
        var leaver = colleague(command.personId(), actor);
        var held = holdings.of(leaver);
        HandOverPolicy.check(command, held);
        var cause = new StepMoveRow.Cause(actor.personId(), command.reason().strip(), clock.now());
        var sheet = new HandOver(leaver.bureauId(), leaver.id(), cause);
        for (var line : command.lines()) {
            var item = HandOverPolicy.find(line, held);
            successions.handOver(item, leaver.id(), line.successorId(), cause);
            sheet.add(item, line.successorId());
            note(item, leaver, line.successorId(), cause.reason());
        }
        rows.add(sheet);
        trail.note(
                null, leaver.bureauId(), leaver.id(), Change.set("leaver", leaver.name()),
                Change.set("handedOver", sheet.lines().size()), Change.set("reason", cause.reason()));
        return sheet.id();
    }

    private void note(HeldItem item, PersonView leaver, UUID successorId, String reason) {
        if (item.suggestionId() != null) {
            trail.note(
                    item.suggestionId(), leaver.bureauId(), item.suggestionId(), Change.set("movedStep", item.element()),
                    new Change("holder", leaver.name(), directory.person(successorId).name()), Change.set("reason", reason));
        }
    }

    /** What was handed over, for print. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public HandOverSheet sheet(UUID handOverId) {
        var row = rows.get(handOverId);
        if (!callers.current().holdsAnyOf(Roles.OFFICE, row.bureauId())) {
            throw new NotFound("HAND_OVER_UNKNOWN");
        }
        return rows.sheet(row);
    }

    private PersonView colleague(UUID personId, Actor actor) {
        new InvalidInput.Check().present(personId, "personId").done();
        var person = directory.person(personId);
        if (!person.bureauId().equals(actor.bureauId())) {
            throw new NotFound("PERSON_UNKNOWN", personId);
        }
        if (!actor.holdsAnyOf(Roles.OFFICE, person.bureauId())) {
            throw new Forbidden("ROLE_MISSING", Roles.SECRETARY);
        }
        return person;
    }
}
