package io.yinuo.notification;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.notification.internal.Outside;
import io.yinuo.notification.internal.WebhookAddress;
import io.yinuo.notification.internal.WebhookRows;
import io.yinuo.notification.internal.WebhookSettings;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** The administrator settles to which system of the bureau messages are sent as well (消息推送, rule T16). */
@Stateless
public class Webhooks {

    @Inject
    Callers callers;

    @Inject
    WebhookRows rows;

    @Inject
    Outside outside;

    @Inject
    Trail trail;

    /** That of the caller's bureau. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Webhook mine() {
        return rows.of(callers.current().bureauId());
    }

    /** The names of the keys that the environment holds; none where this installation calls nobody. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> keyNames() {
        return outside.webhook().map(WebhookSettings::keyNames).orElse(Set.of());
    }

    /** Settles it anew; without an address nothing is sent. The trail tells the host alone, as an address may hold a secret. */
    @RolesAllowed(Roles.ADMIN)
    @Trailed("notification.settleWebhook")
    public void settle(Webhook wanted) {
        var bureau = callers.current().bureauId();
        trail.about(null, bureau, bureau);
        check(wanted);
        var before = rows.of(bureau);
        StaleVersion.check(wanted.version(), before.version());
        rows.settle(bureau, wanted);
        trail.note(
                null, bureau, bureau, new Change("webhookHost", host(before), host(wanted)),
                new Change("webhookKey", before.keyName(), wanted.keyName()));
    }

    private void check(Webhook wanted) {
        boolean given = wanted.url() != null && !wanted.url().isBlank();
        if (given) {
            var check = new InvalidInput.Check();
            WebhookAddress.check(wanted.url().strip(), outside.webhook().orElse(WebhookSettings.NONE), check);
            check.that(wanted.keyName() != null && keyNames().contains(wanted.keyName()), "keyName", "WEBHOOK_KEY_UNKNOWN").done();
        }
    }

    private static String host(Webhook webhook) {
        return webhook.url() == null || webhook.url().isBlank() ? null : WebhookAddress.host(webhook.url().strip());
    }
}
