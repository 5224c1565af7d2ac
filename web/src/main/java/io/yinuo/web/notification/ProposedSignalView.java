package io.yinuo.web.notification;

import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The office director releases what a deadline proposes, or lets it rest (催办、督办、通报). */
@Named
@ViewScoped
public class ProposedSignalView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String INBOX = "/inbox?faces-redirect=true";

    @Inject
    Signals signals;

    @Inject
    ProvisionalDays provisional;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String words;
    private transient SignalView signal;

    public void load() {
        shell.require(Roles.REVIEWER);
        version = getSignal().version();
    }

    @TellsRefusals
    public String release() {
        signals.release(id, version, words);
        notices.done("signal.released");
        return INBOX;
    }

    @TellsRefusals
    public String dismiss() {
        signals.dismiss(id, version, words);
        notices.done("signal.dismissed");
        return INBOX;
    }

    public SignalView getSignal() {
        if (id == null) {
            throw new NotFound("SIGNAL_UNKNOWN");
        }
        if (signal == null) {
            signal = signals.proposed(id);
        }
        return signal;
    }

    public String getSentence() {
        var shown = getSignal();
        return new NoticeWords(messages.texts())
                .sentence(shown.stage(), shown.numberText(), shown.title(), shown.deadlineKind(), shown.dueOn(),
                        provisional.of(shown.dueOn()));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
