package io.yinuo.web.notification;

import io.yinuo.notification.Webhook;
import io.yinuo.notification.Webhooks;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** To which system of the bureau messages are sent as well (消息推送). */
@Named
@ViewScoped
public class WebhookView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Webhooks webhooks;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private String url;
    private String keyName;
    private int version;

    public void load() {
        shell.require(Roles.ADMIN);
        var mine = webhooks.mine();
        url = mine.url();
        keyName = mine.keyName();
        version = mine.version();
    }

    @TellsRefusals
    public String save() {
        webhooks.settle(new Webhook(url, keyName, version));
        notices.done(url == null || url.isBlank() ? "webhook.off" : "webhook.saved");
        return "/admin/webhook?faces-redirect=true";
    }

    public Set<String> getKeyNames() {
        return webhooks.keyNames();
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getKeyName() {
        return keyName;
    }

    public void setKeyName(String keyName) {
        this.keyName = keyName;
    }
}
