package io.yinuo.notification.internal;

import static java.lang.System.Logger.Level.DEBUG;

import io.yinuo.notification.SendingFailure;
import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * Hands mail to an SMTP server.
 *
 * <p>The message id comes from the row, so that a receiver knows a message again that was sent, but could not be marked as
 * sent before the server died.
 */
class SmtpCarrier implements Carrier {

    private static final System.Logger LOG = System.getLogger(SmtpCarrier.class.getName());

    private static final String TIMEOUT_MILLIS = "20000";

    private final MailSettings settings;

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        var session = Session.getInstance(properties());
        try {
            var transport = session.getTransport("smtp");
            try {
                var message = message(session, parcel);
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                hangUp(transport);
            }
        } catch (AuthenticationFailedException wrong) {
            throw new Undelivered(SendingFailure.NOT_SIGNED_IN, wrong);
        } catch (SendFailedException refused) {
            boolean address = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            throw new Undelivered(address ? SendingFailure.ADDRESS_REFUSED : SendingFailure.REFUSED, refused);
        } catch (MessagingException failed) {
            boolean line = failed.getCause() instanceof IOException;
            throw new Undelivered(line ? SendingFailure.UNREACHABLE : SendingFailure.REFUSED, failed);
        }
    }

    /** What was taken stays taken, whatever becomes of the line. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException broken) {
            LOG.log(DEBUG, "The line to the mail server broke at its end", broken);
        }
    }

    private MimeMessage message(Session session, Parcel parcel) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + parcel.id() + "@" + settings.domain() + ">");
            }
        };
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
        message.setSubject(parcel.subject(), StandardCharsets.UTF_8.name());
        message.setDataHandler(text(parcel.text()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(parcel.writtenAt()));
        return message;
    }

    /** As bytes, so that nobody has to be found who knows how to write words. */
    private static DataHandler text(String words) {
        var source = new ByteArrayDataSource(words.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8");
        return new DataHandler(source);
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}
