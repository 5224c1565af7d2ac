package io.yinuo.web.notification;

import io.yinuo.notification.MailMode;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.OwnChannel;
import io.yinuo.notification.OwnChannels;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the reader is told beside the inbox (消息渠道). */
@Named
@ViewScoped
public class ChannelsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnChannels channels;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private List<ModeForm> kinds;
    private String mailAddress;
    private int version;

    public void load() {
        if (!isStaff()) {
            shell.require(Destination.DEPUTY_HOME);
        }
        var mine = channels.mine();
        kinds = Stream.of(NoticeKind.values()).filter(this::reaches).map(kind -> new ModeForm(kind, mine.mode(kind))).toList();
        mailAddress = mine.mailAddress();
        version = mine.version();
    }

    /** Whether messages of that kind ever come to the reader. */
    private boolean reaches(NoticeKind kind) {
        return kind == NoticeKind.NEWS ? shell.mayGo(Destination.DEPUTY_HOME) : isStaff();
    }

    public boolean isStaff() {
        return shell.isStaff();
    }

    @TellsRefusals
    public String save() {
        var modes = kinds.stream().collect(Collectors.toMap(ModeForm::getKind, ModeForm::getMode));
        channels.settle(new OwnChannel(modes, mailAddress, version));
        notices.done("channels.saved");
        return "/channels?faces-redirect=true";
    }

    public boolean isMailPossible() {
        return channels.mailPossible();
    }

    public MailMode[] getModes() {
        return MailMode.values();
    }

    public List<ModeForm> getKinds() {
        return kinds;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }
}
