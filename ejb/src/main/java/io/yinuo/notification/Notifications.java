package io.yinuo.notification;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.notification.internal.Mailroom;
import io.yinuo.notification.internal.NotificationRow;
import io.yinuo.notification.internal.NotificationRows;
import io.yinuo.notification.internal.Receivers;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells people what they should know, and keeps who took note of it (消息). */
@Stateless
public class Notifications {

    @Inject
    Callers callers;

    @Inject
    Receivers receivers;

    @Inject
    NotificationRows rows;

    @Inject
    Mailroom mailroom;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Tells each of them, and whoever stands in for one who is away (rule T13), inside at once and outside as each has
     * settled (rule T15); joins the transaction of what is told. What submitters are told is for nobody else (rule T18).
     *
     * @param outsideFrom when it may leave the application at the earliest
     * @return everybody who is told
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Collection<UUID> send(Notice notice, Collection<UUID> people, Instant outsideFrom) {
        var told = notice.kind() == NoticeKind.NEWS ? receivers.themselves(people) : receivers.of(people);
        if (notice.kind().isStage() && !rows.isKnown(notice.key())) {
            mailroom.publish(notice, clock.now(), outsideFrom);
        }
        mailroom.post(notice, rows.add(notice, told, clock.now()), clock.now(), outsideFrom);
        return List.copyOf(told.keySet());
    }

    /** The caller's messages: those that wait first, then the latest. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<NotificationView> mine(int most) {
        return rows.of(callers.current().personId(), most);
    }

    /** How many of the caller's messages wait to be taken note of. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int waiting() {
        return rows.waitingFor(callers.current().personId());
    }

    /** What is new in the calling deputy's own matters since each was opened last, the latest first (代表消息, rule T18). */
    @RolesAllowed(Roles.DEPUTY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<NotificationView> news() {
        return rows.unread(callers.current().personId(), NoticeKind.NEWS);
    }

    /**
     * The calling deputy has opened the matter: what was new in it is no longer. Nothing happens when nothing was new, as after
     * a second tap or in a second window.
     */
    @RolesAllowed(Roles.DEPUTY)
    @Trailed(value = "notification.read", perhapsNothing = true)
    public void read(UUID caseId) {
        var unread = rows.unreadOf(callers.current().personId(), NoticeKind.NEWS, caseId);
        if (unread.isEmpty()) {
            return;
        }
        unread.forEach(row -> row.acknowledge(clock.now()));
        var first = unread.get(0);
        var news = unread.stream().map(NotificationRow::subject).toList();
        trail.note(first.caseId(), first.bureauId(), first.id(), Change.set("news", news));
    }

    /** The caller has taken note, which the case keeps (知道了). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @Trailed("notification.acknowledge")
    public void acknowledge(UUID id) {
        var row = rows.find(id, callers.current().personId()).orElseThrow(() -> new NotFound("NOTIFICATION_UNKNOWN"));
        row.acknowledge(clock.now());
        trail.note(row.caseId(), row.bureauId(), id, Change.set("noticeKind", row.kind()));
    }
}
