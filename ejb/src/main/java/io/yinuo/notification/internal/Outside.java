package io.yinuo.notification.internal;

import io.yinuo.notification.MessageChannel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The ways out of the application that the environment opens; none without it. */
@ApplicationScoped
public class Outside {

    private final MailSettings mail;
    private final WebhookSettings webhook;
    private final WebhookCarrier webhookCarrier;

    public Outside() {
        this(System.getenv());
    }

    Outside(Map<String, String> environment) {
        mail = MailSettings.of(environment).orElse(null);
        webhook = WebhookSettings.of(environment).orElse(null);
        webhookCarrier = webhook == null ? null : new WebhookCarrier(webhook);
    }

    public Optional<MailSettings> mail() {
        return Optional.ofNullable(mail);
    }

    public Optional<WebhookSettings> webhook() {
        return Optional.ofNullable(webhook);
    }

    /** Who carries by this channel; nobody where it is not open. */
    Optional<Carrier> carrier(MessageChannel channel) {
        return switch (channel) {
            case MAIL -> mail().map(SmtpCarrier::new);
            case WEBHOOK -> Optional.ofNullable(webhookCarrier);
        };
    }
}
