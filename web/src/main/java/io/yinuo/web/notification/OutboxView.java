package io.yinuo.web.notification;

import io.yinuo.notification.Outbox;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What leaves the application, how far it has come, and once more where it failed (发件箱). */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    @Inject
    Outbox outbox;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private OutgoingStatus status;
    private List<OutgoingView> messages;

    public void load() {
        shell.require(Destination.OUTBOX);
    }

    public boolean isMailPossible() {
        return outbox.mailPossible();
    }

    /** As they were read: a message that comes meanwhile does not move the others under the reader's hand. */
    public List<OutgoingView> getMessages() {
        if (messages == null) {
            messages = outbox.latest(status, SHOWN);
        }
        return messages;
    }

    /** Reads them anew, as the filter says. */
    public void refresh() {
        messages = null;
    }

    @TellsRefusals
    public void retry(UUID id, int version) {
        outbox.retry(id, version);
        messages = null;
        notices.done("outbox.retried");
    }

    public OutgoingStatus[] getStatuses() {
        return OutgoingStatus.values();
    }

    public OutgoingStatus getStatus() {
        return status;
    }

    public void setStatus(OutgoingStatus status) {
        this.status = status;
    }
}
