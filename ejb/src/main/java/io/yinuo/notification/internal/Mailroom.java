package io.yinuo.notification.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.notification.MailMode;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Owed;
import io.yinuo.notification.OwnChannel;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what is to leave the application in the very transaction that tells it inside. */
@ApplicationScoped
public class Mailroom {

    @Inject
    Outside outside;

    @Inject
    ChannelRows channels;

    @Inject
    WebhookRows webhooks;

    @Inject
    OutgoingRows rows;

    @Inject
    DigestRows digests;

    @Inject
    Directory directory;

    /** To the bureau's own system, if an administrator has named one. */
    public void publish(Notice notice, Instant now, Instant notBefore) {
        var wanted = webhooks.of(notice.bureauId());
        outside.webhook().filter(settings -> wanted.url() != null).ifPresent(settings -> rows.add(
                OutgoingMessage.webhook(notice.bureauId(), wanted.url(), MailWords.subject(notice), now, notBefore),
                List.of(new MailWords.Line(notice.caseId(), WebhookWords.body(notice, settings.site(), now)))));
    }

    /**
     * Mail for each who asks for it, at once or gathered for the next digest; what comes while nobody should be disturbed
     * is gathered as well.
     *
     * @param people each with who is meant in the place of the person, or with the person
     * @param notBefore later than now where nobody should be disturbed now
     */
    public void post(Notice notice, Map<UUID, UUID> people, Instant now, Instant notBefore) {
        if (outside.mail().isPresent()) {
            people.forEach((person, meant) -> post(notice, person, MailWords.line(notice, absent(person, meant)), now, notBefore));
        }
    }

    private void post(Notice notice, UUID person, String said, Instant now, Instant notBefore) {
        var channel = channels.of(person);
        var mode = channel.mode(notice.kind());
        if (mode == MailMode.DIGEST || mode == MailMode.AT_ONCE && notBefore.isAfter(now)) {
            digests.add(new DigestLine(notice, person, said, now));
        } else if (mode == MailMode.AT_ONCE) {
            rows.add(
                    OutgoingMessage.mail(notice.bureauId(), person, channel.mailAddress(), MailWords.subject(notice), now, now),
                    List.of(new MailWords.Line(notice.caseId(), said, null, notice.kind() == NoticeKind.NEWS)));
        }
    }

    /**
     * One mail with what was gathered and what is owed; none where there is nothing to tell.
     *
     * @param owed each with who is meant in the place of the person, or with the person
     */
    public void digest(PersonView person, OwnChannel channel, List<DigestLine> gathered, Map<Owed, UUID> owed, Instant now) {
        var lines = new DigestLines(gathered, owed.keySet()).lines(one -> MailWords.line(one, absent(person.id(), owed.get(one))));
        if (!lines.isEmpty() && channel.mailAddress() != null) {
            var subject = MailWords.digestSubject(now.atZone(WorkClock.ZONE).toLocalDate(), lines);
            rows.add(OutgoingMessage.mail(person.bureauId(), person.id(), channel.mailAddress(), subject, now, now), lines);
        }
    }

    private String absent(UUID person, UUID meant) {
        return meant.equals(person) ? null : directory.person(meant).name();
    }
}
