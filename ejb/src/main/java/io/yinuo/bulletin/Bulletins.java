package io.yinuo.bulletin;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.bulletin.internal.Bulletin;
import io.yinuo.bulletin.internal.BulletinPolicy;
import io.yinuo.bulletin.internal.BulletinRows;
import io.yinuo.bulletin.internal.Counter;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.register.PageOf;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Papers that are composed from the data (通报、年度总结): the office writes them, the office director releases them, and who works
 * in the bureau reads what was released (rule BU1).
 */
@Stateless
public class Bulletins {

    /** Nobody turns to a later one. */
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    BulletinRows rows;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Composes a draft: words that are proposed, figures that are counted today (rules BU2, BU3). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("bulletin.compose")
    public UUID compose(ComposeBulletin command) {
        var actor = callers.current();
        requireOffice(actor);
        BulletinPolicy.check(command, clock.today());
        var bulletin = new Bulletin(command, actor.bureauId(), actor.personId(), clock.now());
        bulletin.take(counter.count(bulletin), clock.today());
        rows.add(bulletin);
        note(bulletin, Change.set("bulletinKind", command.kind()), Change.set("periodFirst", command.firstDay()),
                Change.set("periodLast", command.lastDay()), Change.set("bulletinFindings", bulletin.findings()));
        return bulletin.id();
    }

    /** Changes the words of a draft. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("bulletin.revise")
    public void revise(ReviseBulletin command) {
        var bulletin = draft(command.id(), command.expectedVersion());
        BulletinPolicy.check(command);
        var title = bulletin.title();
        var number = bulletin.documentNumber();
        bulletin.revise(command);
        note(bulletin, new Change("bulletinTitle", title, bulletin.title()), new Change("documentNumber", number, bulletin.documentNumber()));
    }

    /** Counts the figures of a draft anew; its words stay. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("bulletin.recount")
    public void recount(UUID id, int expectedVersion) {
        var bulletin = draft(id, expectedVersion);
        var before = bulletin.findings();
        bulletin.take(counter.count(bulletin), clock.today());
        note(bulletin, new Change("bulletinFindings", before, bulletin.findings()));
    }

    /** Releases a draft; from now on it says what it says. */
    @RolesAllowed(Roles.REVIEWER)
    @Trailed("bulletin.release")
    public void release(UUID id, int expectedVersion) {
        var bulletin = draft(id, expectedVersion);
        var actor = callers.current();
        actor.require(Roles.REVIEWER, bulletin.bureauId());
        bulletin.release(actor.personId(), clock.today());
        note(bulletin, Change.set("bulletinTitle", bulletin.title()), Change.set("bulletinFindings", bulletin.findings()));
    }

    /** Puts a draft aside, which nobody finds any more. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("bulletin.drop")
    public void drop(UUID id, int expectedVersion) {
        var bulletin = draft(id, expectedVersion);
        bulletin.drop();
        note(bulletin, Change.set("bulletinTitle", bulletin.title()));
    }

    /** The papers that the caller may read, the latest first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<BulletinLine> all() {
        var actor = callers.current();
        return rows.of(actor.bureauId(), readable(actor)).stream().map(this::line).toList();
    }

    /** The same, page by page. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PageOf<BulletinLine> page(int page, int size) {
        var actor = callers.current();
        var readable = readable(actor);
        int most = PageOf.rows(size);
        int asked = Math.max(0, Math.min(page, LAST_PAGE));
        var found = rows.of(actor.bureauId(), readable, asked * most, most).stream().map(this::line).toList();
        return new PageOf<>(found, rows.count(actor.bureauId(), readable), false, asked, most);
    }

    private BulletinLine line(Bulletin bulletin) {
        return bulletin.line(directory.person(bulletin.composedBy()).name());
    }

    /** @throws io.yinuo.shared.NotFound {@code BULLETIN_UNKNOWN} */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public BulletinView get(UUID id) {
        var actor = callers.current();
        var bulletin = rows.get(id, actor.bureauId(), readable(actor));
        var releaser = bulletin.releasedBy() == null ? null : directory.person(bulletin.releasedBy()).name();
        return bulletin.view(directory.person(bulletin.composedBy()).name(), releaser);
    }

    private static Set<BulletinStatus> readable(Actor actor) {
        return actor.holdsAnyOf(Roles.OVERSEEING, actor.bureauId())
                ? EnumSet.of(BulletinStatus.DRAFT, BulletinStatus.RELEASED)
                : EnumSet.of(BulletinStatus.RELEASED);
    }

    private Bulletin draft(UUID id, int expectedVersion) {
        var actor = callers.current();
        requireOffice(actor);
        var bulletin = rows.get(id, actor.bureauId(), EnumSet.allOf(BulletinStatus.class));
        trail.about(null, bulletin.bureauId(), bulletin.id());
        StaleVersion.check(expectedVersion, bulletin.version());
        return bulletin;
    }

    private static void requireOffice(Actor actor) {
        if (!actor.holds(Roles.REVIEWER, actor.bureauId())) {
            actor.require(Roles.SECRETARY, actor.bureauId());
        }
    }

    private void note(Bulletin bulletin, Change... changes) {
        trail.note(null, bulletin.bureauId(), bulletin.id(), changes);
    }
}
