package io.yinuo.notification.internal;

import io.yinuo.notification.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Where bureaus are told as well; nowhere unless an administrator has said so. */
@ApplicationScoped
public class WebhookRows {

    private static final Webhook NONE = new Webhook(null, null, 0);

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public Webhook of(UUID bureau) {
        var row = entities.find(BureauWebhook.class, bureau);
        return row == null ? NONE : row.view();
    }

    public void settle(UUID bureau, Webhook wanted) {
        var row = entities.find(BureauWebhook.class, bureau);
        if (row == null) {
            FirstRow.add(entities, new BureauWebhook(bureau, wanted));
        } else {
            row.settle(wanted);
        }
    }
}
