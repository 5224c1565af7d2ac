package io.yinuo.web.notification;

import io.yinuo.notification.News;
import io.yinuo.notification.NotificationView;
import io.yinuo.notification.Notifications;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What is new for the reader in the own matters since each was opened last (代表消息). */
@Named
@RequestScoped
public class NewsView {

    @Inject
    Notifications notifications;

    @Inject
    ProvisionalDays provisional;

    @Inject
    Messages messages;

    private List<NotificationView> all;

    public List<NotificationView> getAll() {
        if (all == null) {
            all = notifications.news();
        }
        return all;
    }

    public List<NotificationView> of(UUID caseId) {
        return getAll().stream().filter(one -> one.caseId().equals(caseId)).toList();
    }

    public boolean isNew(UUID caseId) {
        return !of(caseId).isEmpty();
    }

    /** What is new in this matter, which from now on is no longer. */
    public List<NotificationView> open(UUID caseId) {
        var unread = of(caseId);
        if (!unread.isEmpty()) {
            notifications.read(caseId);
        }
        return unread;
    }

    /** The message in one sentence. */
    public String sentence(NotificationView one) {
        return new NoticeWords(messages.texts()).sentence(
                one.kind(), one.numberText(), one.title(), News.valueOf(one.subject()), one.dueOn(), provisional.of(one.dueOn()));
    }
}
