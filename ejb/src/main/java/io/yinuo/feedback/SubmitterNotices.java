package io.yinuo.feedback;

import io.yinuo.deadline.QuietDays;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Notifications;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SubmitterView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells submitters what is new for them, and the office whom it has to call (告知代表, rule T18); joins the transaction of what
 * is told, and leaves it to that to note it in the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubmitterNotices {

    private static final int MOST_WORDS = 1_000;

    @Inject
    Directory directory;

    @Inject
    Notifications notifications;

    @Inject
    QuietDays quiet;

    /** Tells each who can sign in, and the secretary of the others. */
    @PermitAll
    public SubmittersTold tell(SubmitterNews news) {
        var told = tellThemselves(news);
        var others = news.whom().stream().filter(submitter -> !signsIn(submitter)).toList();
        haveCalled(news, others, Set.of(Roles.SECRETARY));
        return new SubmittersTold(told, names(others));
    }

    /** Tells each who can sign in, and nobody else: the others have it in their hands already. */
    @PermitAll
    public SubmittersTold announce(SubmitterNews news) {
        return new SubmittersTold(tellThemselves(news), List.of());
    }

    /** Tells each who can sign in, and the secretary and the liaison of all of them. */
    @PermitAll
    public SubmittersTold urge(SubmitterNews news) {
        var told = tellThemselves(news);
        haveCalled(news, news.whom(), Set.of(Roles.SECRETARY, Roles.LIAISON));
        return new SubmittersTold(told, names(news.whom()));
    }

    private List<String> tellThemselves(SubmitterNews news) {
        var reached = news.whom().stream().filter(this::signsIn).toList();
        send(news, news.key(), NoticeKind.NEWS, null, reached.stream().map(SubmitterView::personId).toList());
        return names(reached);
    }

    private void haveCalled(SubmitterNews news, Collection<SubmitterView> whom, Set<String> roles) {
        if (!whom.isEmpty()) {
            var office = roles.stream()
                    .flatMap(role -> directory.holding(news.matter().bureauId(), role).stream())
                    .map(PersonView::id)
                    .collect(Collectors.toSet());
            send(news, callKey(news.key()), NoticeKind.TO_CALL, words(whom), office);
        }
    }

    private void send(SubmitterNews news, UUID key, NoticeKind kind, String words, Collection<UUID> people) {
        var matter = news.matter();
        var notice = new Notice(
                key, kind, matter.bureauId(), matter.id(), matter.numberText(), matter.title(), news.what().name(), news.day(),
                news.provisional(), words, news.thingId());
        notifications.send(notice, people, quiet.over(matter.bureauId()));
    }

    private boolean signsIn(SubmitterView submitter) {
        return submitter.personId() != null && directory.person(submitter.personId()).active();
    }

    private static String words(Collection<SubmitterView> whom) {
        var all = String.join("、", names(whom));
        return all.length() <= MOST_WORDS ? all : all.substring(0, MOST_WORDS);
    }

    private static List<String> names(Collection<SubmitterView> whom) {
        return whom.stream().map(SubmitterView::name).toList();
    }

    /** Of its own, as somebody of the office may be a submitter as well. */
    private static UUID callKey(UUID key) {
        return UUID.nameUUIDFromBytes((NoticeKind.TO_CALL + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
