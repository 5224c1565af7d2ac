package io.yinuo.notification.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few seconds for what is to be sent; wrong settings keep the application from starting. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchClock {

    private static final System.Logger LOG = System.getLogger(DispatchClock.class.getName());

    @Inject
    Outside outside;

    @Inject
    Dispatcher dispatcher;

    @PostConstruct
    void tell() {
        LOG.log(System.Logger.Level.INFO, "Mail: {0}", outside.mail().map(MailSettings::toString).orElse("off"));
        LOG.log(System.Logger.Level.INFO, "Webhooks: {0}", outside.webhook().map(WebhookSettings::toString).orElse("off"));
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void pass() {
        dispatcher.pass();
    }
}
