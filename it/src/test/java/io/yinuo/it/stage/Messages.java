package io.yinuo.it.stage;

import io.yinuo.notification.News;
import io.yinuo.notification.NotificationView;
import io.yinuo.notification.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What people were told of a case. */
@ApplicationScoped
public class Messages {

    private static final int ENOUGH = 500;

    @Inject
    private Notifications notifications;

    /** The news that a submitter has not read. */
    public List<News> news(Player submitter, UUID caseId) {
        return submitter.asks(() -> notifications.news()).stream()
                .filter(message -> message.caseId().equals(caseId))
                .map(message -> News.valueOf(message.subject()))
                .toList();
    }

    /** The same but that a letter has come. */
    public List<News> newsSince(Player submitter, UUID caseId) {
        return news(submitter, caseId).stream().filter(told -> told != News.REPLY_DELIVERED).toList();
    }

    /** The messages to somebody who works on it. */
    public List<NotificationView> of(Player player, UUID caseId) {
        return player.asks(() -> notifications.mine(ENOUGH)).stream()
                .filter(message -> message.caseId().equals(caseId))
                .toList();
    }
}
