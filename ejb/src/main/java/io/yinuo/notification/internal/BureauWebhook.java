package io.yinuo.notification.internal;

import io.yinuo.notification.Webhook;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The system of one bureau that is told as well. */
@Entity
@Table(name = "bureau_webhook")
class BureauWebhook {

    @Id
    private UUID bureauId;

    private String url;
    private String keyName;

    @Version
    private int version;

    protected BureauWebhook() {}

    BureauWebhook(UUID bureauId, Webhook wanted) {
        this.bureauId = bureauId;
        settle(wanted);
    }

    final void settle(Webhook wanted) {
        boolean given = wanted.url() != null && !wanted.url().isBlank();
        url = given ? wanted.url().strip() : null;
        keyName = given ? wanted.keyName() : null;
    }

    /** Counted from 1, as 0 says that there is no row. */
    Webhook view() {
        return new Webhook(url, keyName, version + 1);
    }
}
