package io.yinuo.drafting;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.internal.StandardTextRow;
import io.yinuo.drafting.internal.StandardTextRows;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The texts that a bureau keeps for its letters (范文和常用语); its office keeps them (rule KT1). */
@Stateless
public class StandardTexts {

    /** More than anybody looks through. */
    private static final int MOST = 500;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    StandardTextRows rows;

    @Inject
    WorkClock clock;

    @Inject
    Trail trail;

    /** Those that fit, templates first, by their names. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<StandardText> search(StandardTextQuery query) {
        return rows.of(office().bureauId()).stream().map(this::view).filter(query::fits).toList();
    }

    /**
     * One of them, for whoever makes replies; one that is switched off for the office alone (rule KT1).
     *
     * @throws NotFound {@code STANDARD_TEXT_UNKNOWN}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public StandardText text(UUID id) {
        var actor = callers.current();
        var text = view(rows.get(actor.bureauId(), id));
        if (text.isOff() && !actor.holdsAnyOf(Roles.OFFICE, actor.bureauId())) {
            throw new NotFound("STANDARD_TEXT_UNKNOWN");
        }
        return text;
    }

    /**
     * Keeps another text.
     *
     * @return its id
     * @throws InvalidInput naming what is wrong: {@code USABLE_BACKWARDS}, {@code STANDARD_LINE_ALONE}, {@code FIELD_UNKNOWN},
     *     {@code FIELD_TORN} and the usual ones
     * @throws StateConflict {@code STANDARD_TEXT_NAME_TAKEN}, {@code STANDARD_TEXTS_TOO_MANY}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("drafting.keepText")
    public UUID keep(SaveStandardText command) {
        var actor = office();
        trail.about(null, actor.bureauId(), actor.personId());
        new InvalidInput.Check().present(command, "text").done();
        command.check();
        rows.requireRoom(actor.bureauId(), null, command.name(), MOST);
        var row = new StandardTextRow(actor.bureauId(), command, actor.personId(), clock.now());
        rows.add(row);
        trail.note(
                null, actor.bureauId(), row.id(), Change.set("standardText", row.name()), Change.set("standardTextKind", row.kind()),
                Change.set("standardTextMatter", row.matter()), Change.set("standardTextSource", row.source()),
                Change.set("standardTextWords", words(row)), Change.set("usableFrom", row.usableFrom()),
                Change.set("usableUntil", row.usableUntil()));
        return row.id();
    }

    /**
     * Writes a text anew; drafts that took it before keep their words.
     *
     * @throws InvalidInput as for {@link #keep}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("drafting.rewriteText")
    public void rewrite(UUID id, int expectedVersion, SaveStandardText command) {
        var row = claim(id, expectedVersion);
        new InvalidInput.Check().present(command, "text").done();
        command.check();
        rows.requireRoom(row.bureauId(), row.id(), command.name(), MOST);
        var before = view(row);
        row.write(command, callers.current().personId(), clock.now());
        trail.note(
                null, row.bureauId(), row.id(), Change.set("standardText", row.name()),
                new Change("standardTextName", before.name(), row.name()),
                new Change("standardTextKind", before.kind(), row.kind()),
                new Change("standardTextMatter", before.matter(), row.matter()),
                new Change("standardTextSource", before.source(), row.source()),
                new Change("standardTextWords", before.words(), words(row)),
                new Change("usableFrom", before.usableFrom(), row.usableFrom()),
                new Change("usableUntil", before.usableUntil(), row.usableUntil()));
    }

    /**
     * Offers it to nobody from now on (停用).
     *
     * @throws StateConflict {@code STANDARD_TEXT_OFF}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("drafting.switchTextOff")
    public void switchOff(UUID id, int expectedVersion) {
        settle(claim(id, expectedVersion), true);
    }

    /**
     * Offers it again within its days (启用).
     *
     * @throws StateConflict {@code STANDARD_TEXT_ON}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("drafting.switchTextOn")
    public void switchOn(UUID id, int expectedVersion) {
        settle(claim(id, expectedVersion), false);
    }

    private void settle(StandardTextRow row, boolean off) {
        row.switchOff(off, callers.current().personId(), clock.now());
        trail.note(null, row.bureauId(), row.id(), Change.set("standardText", row.name()));
    }

    private StandardTextRow claim(UUID id, int expectedVersion) {
        var row = rows.get(office().bureauId(), id);
        trail.about(null, row.bureauId(), row.id());
        StaleVersion.check(expectedVersion, row.version());
        return row;
    }

    private Actor office() {
        var actor = callers.current();
        if (!actor.holdsAnyOf(Roles.OFFICE, actor.bureauId())) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        return actor;
    }

    private static String words(StandardTextRow row) {
        return String.join(" ", row.passages().stream().map(StandardPassage::text).toList());
    }

    private StandardText view(StandardTextRow row) {
        return row.view(clock.today(), directory.person(row.writtenBy()).name());
    }
}
