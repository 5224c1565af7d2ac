package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.yinuo.notification.SendingFailure;
import jakarta.mail.Message;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 邮件交给真实的 SMTP 服务器")
class SmtpCarrierTest {

    private static final String RECEIVER = "officer@yinuo.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Parcel parcel = new Parcel(
            UUID.fromString("7d1c2c0e-6f2b-4c0e-9d27-0f7c0f6f0001"), RECEIVER, null, "【一诺】催办单：第12号，答复", "第12号《关于某事的建议》", Instant.EPOCH);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arrivesAsItWasWritten() throws Exception {
        carrier(null, null).carry(parcel);

        assertThat(server.getReceivedMessages()).hasSize(1);
        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(parcel.subject());
        assertThat(arrived.getContent().toString().strip()).isEqualTo(parcel.text());
        assertThat(arrived.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(arrived.getRecipients(Message.RecipientType.TO)).extracting(Object::toString).containsExactly(RECEIVER);
        assertThat(arrived.getSentDate()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void bearsTheSameIdAtEachAttempt() throws Exception {
        carrier(null, null).carry(parcel);
        carrier(null, null).carry(parcel);

        for (var arrived : server.getReceivedMessages()) {
            assertThat(arrived.getHeader("Message-ID")).containsExactly("<" + parcel.id() + "@office.example>");
        }
    }

    @Test
    void saysThatTheServerIsDown() {
        var carrier = carrier(null, null);
        server.stop();

        assertThat(failure(carrier)).isEqualTo(SendingFailure.UNREACHABLE);
    }

    @Test
    void saysThatThePasswordIsWrong() {
        server.setUser("office", "right");
        server.getUserManager().setAuthRequired(true);

        assertThat(failure(carrier("office", "wrong"))).isEqualTo(SendingFailure.NOT_SIGNED_IN);
    }

    @Test
    void doesNotGoWithoutEncryptionWhereThatIsAskedFor() {
        var carrier = new SmtpCarrier(settings(true, null, null));

        assertThat(failure(carrier)).isEqualTo(SendingFailure.REFUSED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private SendingFailure failure(SmtpCarrier carrier) {
        return catchThrowableOfType(Undelivered.class, () -> carrier.carry(parcel)).failure();
    }

    private SmtpCarrier carrier(String user, String password) {
        return new SmtpCarrier(settings(false, user, password));
    }

    private MailSettings settings(boolean startTls, String user, String password) {
        return new MailSettings(
                "127.0.0.1", server.getSmtp().getPort(), startTls, user, password, "yinuo@office.example",
                URI.create("https://yinuo.example"));
    }
}
