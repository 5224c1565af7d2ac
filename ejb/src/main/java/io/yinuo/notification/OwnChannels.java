package io.yinuo.notification;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.notification.internal.ChannelRows;
import io.yinuo.notification.internal.Outside;
import io.yinuo.notification.internal.PersonChannel;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Everybody settles for oneself how to be told beside the inbox (消息渠道, rules T15, T17). */
@Stateless
public class OwnChannels {

    @Inject
    Callers callers;

    @Inject
    ChannelRows rows;

    @Inject
    Outside outside;

    @Inject
    Trail trail;

    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public OwnChannel mine() {
        return rows.of(callers.current().personId());
    }

    /** Whether this installation can send mail at all. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean mailPossible() {
        return outside.mail().isPresent();
    }

    /** Settles it anew; the trail does not tell the address. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @Trailed("notification.settleChannel")
    public void settle(OwnChannel wanted) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        check(wanted);
        var before = rows.of(actor.personId());
        StaleVersion.check(wanted.version(), before.version());
        rows.settle(actor.personId(), wanted);
        trail.note(null, actor.bureauId(), actor.personId(), changes(before, wanted));
    }

    /** In one word where it is the same for all stages of a deadline. */
    private static Change[] changes(OwnChannel before, OwnChannel after) {
        var stages = isUniform(before) && isUniform(after)
                ? Stream.of(new Change("mailMode", before.mode(NoticeKind.REMINDER), after.mode(NoticeKind.REMINDER)))
                : NoticeKind.stages().stream().map(kind -> change(kind, before, after));
        var others = Stream.of(NoticeKind.NEWS, NoticeKind.TO_CALL).map(kind -> change(kind, before, after));
        return Stream.concat(stages, others).toArray(Change[]::new);
    }

    private static boolean isUniform(OwnChannel channel) {
        return NoticeKind.stages().stream().map(channel::mode).distinct().count() == 1;
    }

    private static Change change(NoticeKind kind, OwnChannel was, OwnChannel is) {
        var before = was.mode(kind);
        var after = is.mode(kind);
        return switch (kind) {
            case REMINDER -> new Change("mailReminder", before, after);
            case OVERDUE -> new Change("mailOverdue", before, after);
            case URGING -> new Change("mailUrging", before, after);
            case SUPERVISION -> new Change("mailSupervision", before, after);
            case CIRCULAR -> new Change("mailCircular", before, after);
            case NEWS -> new Change("mailNews", before, after);
            case TO_CALL -> new Change("mailToCall", before, after);
        };
    }

    private static void check(OwnChannel wanted) {
        var check = new InvalidInput.Check();
        boolean given = wanted.mailAddress() != null && !wanted.mailAddress().isBlank();
        boolean silent = Stream.of(NoticeKind.values()).allMatch(kind -> wanted.mode(kind) == MailMode.OFF);
        check.that(given || silent, "mailAddress", "REQUIRED");
        check.that(!given || PersonChannel.isAddress(wanted.mailAddress().strip()), "mailAddress", "MAIL_ADDRESS_WRONG");
        check.done();
    }
}
