package io.yinuo.web.notification;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.notification.News;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import io.yinuo.notification.Notifications;
import io.yinuo.shared.Roles;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What the reader is told, and what waits for the office director (我的消息). */
@Named
@ViewScoped
public class InboxView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    Notifications notifications;

    @Inject
    Signals signals;

    @Inject
    ProvisionalDays provisional;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    private transient List<NotificationView> mine;
    private transient List<SignalView> proposed;

    public void load() {
        shell.require(Destination.INBOX);
    }

    @TellsRefusals
    public void acknowledge(UUID id) {
        notifications.acknowledge(id);
        mine = null;
    }

    public List<NotificationView> getMine() {
        if (mine == null) {
            mine = notifications.mine(SHOWN);
        }
        return mine;
    }

    /** What waits for the reader's decision; nothing for whoever is not the office director. */
    public List<SignalView> getProposed() {
        if (proposed == null) {
            proposed = isDirectorOfOffice() ? signals.proposed() : List.of();
        }
        return proposed;
    }

    public boolean isDirectorOfOffice() {
        return shell.actor().holds(Roles.REVIEWER, shell.actor().bureauId());
    }

    /** The message in one sentence. */
    public String sentence(NotificationView one) {
        var words = new NoticeWords(messages.texts());
        return one.kind().isStage()
                ? words.sentence(one.kind(), one.numberText(), one.title(), DeadlineKind.valueOf(one.subject()), one.dueOn(),
                        provisional.of(one.dueOn()))
                : words.sentence(one.kind(), one.numberText(), one.title(), News.valueOf(one.subject()), one.dueOn(),
                        provisional.of(one.dueOn()));
    }

    /** Whether it asks to call submitters. */
    public boolean isToCall(NotificationView one) {
        return one.kind() == NoticeKind.TO_CALL;
    }

    /** Whether it asks to call those who have not rated. */
    public boolean isOfRating(NotificationView one) {
        return isToCall(one) && News.valueOf(one.subject()) == News.RATING_ASKED;
    }

    /** What is said to those who are called. */
    public String toSay(NotificationView one) {
        return new NoticeWords(messages.texts())
                .toSay(one.numberText(), one.title(), News.valueOf(one.subject()), one.dueOn(), provisional.of(one.dueOn()));
    }

    /** What would be sent, in one sentence. */
    public String sentence(SignalView one) {
        return new NoticeWords(messages.texts())
                .sentence(one.stage(), one.numberText(), one.title(), one.deadlineKind(), one.dueOn(),
                        provisional.of(one.dueOn()));
    }
}
