package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.notification.SendingFailure;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T16 推送到真实的 HTTP 服务器")
class WebhookCarrierTest {

    private static final UUID ID = UUID.fromString("7d1c2c0e-6f2b-4c0e-9d27-0f7c0f6f0002");
    private static final URI SITE = URI.create("https://yinuo.example");

    /** The example of RFC 4231, test case 2. */
    private static final String KEY = "Jefe";
    private static final String BODY = "what do ya want for nothing?";
    private static final String SIGNATURE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private Listener listener = new Listener(0, 204, Map.of());

    @AfterEach
    void stop() {
        listener.close();
    }

    @Test
    void arrivesSignedAndBearsItsId() throws Exception {
        carrier("127.0.0.1").carry(parcel(listener.address()));

        assertThat(listener.calls()).containsExactly(
                new Listener.Call(ID.toString(), "sha256=" + SIGNATURE, "application/json; charset=utf-8", BODY));
    }

    @Test
    void staysAwayFromThisMachineUnlessTheOperatorNamesIt() {
        assertThat(failure(carrier(""), listener.address())).isEqualTo(SendingFailure.ADDRESS_FORBIDDEN);
        assertThat(failure(carrier("127.0.0.1:1"), listener.address())).isEqualTo(SendingFailure.ADDRESS_FORBIDDEN);
        assertThat(listener.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "10.1.2.3", "192.168.0.9", "172.20.1.1", "100.100.100.200", "127.0.0.1", "::1", "fd00::1"})
    void staysAwayFromANameThatLeadsIntoTheOwnNetwork(String leadsTo) {
        var carrier = new WebhookCarrier(settings(""), host -> new InetAddress[] {
            InetAddress.getByName("93.184.216.34"), InetAddress.getByName(leadsTo)
        });

        assertThat(failure(carrier, "https://hooks.office.example/messages")).isEqualTo(SendingFailure.ADDRESS_FORBIDDEN);
    }

    @Test
    void doesNotSpeakOpenlyToAnotherMachine() {
        var carrier = new WebhookCarrier(settings("hooks.office.example"), host -> new InetAddress[] {InetAddress.getByName("10.1.2.3")});

        assertThat(failure(carrier, "http://hooks.office.example/messages")).isEqualTo(SendingFailure.ADDRESS_FORBIDDEN);
    }

    @Test
    void followsNoRedirect() {
        try (var elsewhere = new Listener(0, 204, Map.of());
                var sends = new Listener(0, 307, Map.of("Location", elsewhere.address()))) {
            assertThat(failure(carrier("127.0.0.1"), sends.address())).isEqualTo(SendingFailure.REFUSED);
            assertThat(sends.calls()).hasSize(1);
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 500, 503})
    void saysThatItWasRefused(int status) {
        try (var refuses = new Listener(0, status, Map.of())) {
            assertThat(failure(carrier("127.0.0.1"), refuses.address())).isEqualTo(SendingFailure.REFUSED);
        }
    }

    @Test
    void saysThatTheSystemIsDown() {
        listener.close();

        assertThat(failure(carrier("127.0.0.1"), listener.address())).isEqualTo(SendingFailure.UNREACHABLE);
    }

    @Test
    void callsNobodyWithAKeyThatIsGone() {
        var parcel = new Parcel(ID, listener.address(), "GONE", "主题", BODY, Instant.EPOCH);
        var thrown = catchThrowableOfType(Undelivered.class, () -> carrier("127.0.0.1").carry(parcel));

        assertThat(thrown.failure()).isEqualTo(SendingFailure.SWITCHED_OFF);
        assertThat(listener.calls()).isEmpty();
    }

    @Test
    void takesAnAnswerThatDoesNotEnd() {
        try (var endless = new EndlessAnswer()) {
            assertThatCode(() -> carrier("127.0.0.1").carry(parcel(endless.address()))).doesNotThrowAnyException();
        }
    }

    private static SendingFailure failure(WebhookCarrier carrier, String address) {
        return catchThrowableOfType(Undelivered.class, () -> carrier.carry(parcel(address))).failure();
    }

    private static WebhookCarrier carrier(String host) {
        return new WebhookCarrier(settings(host));
    }

    private static WebhookSettings settings(String host) {
        return new WebhookSettings(Map.of("OFFICE", KEY), Set.of(host), SITE);
    }

    private static Parcel parcel(String address) {
        return new Parcel(ID, address, "OFFICE", "主题", BODY, Instant.EPOCH);
    }
}
