package io.yinuo.web.notification;

import io.yinuo.notification.MailMode;
import io.yinuo.notification.NoticeKind;
import java.io.Serializable;

/** When mail comes for one kind of message, as a line of the form. */
public class ModeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NoticeKind kind;
    private MailMode mode;

    ModeForm(NoticeKind kind, MailMode mode) {
        this.kind = kind;
        this.mode = mode;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public MailMode getMode() {
        return mode;
    }

    public void setMode(MailMode mode) {
        this.mode = mode;
    }
}
