package io.yinuo.notification.internal;

import io.yinuo.notification.SendingFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Calls another system with a body that is signed.
 *
 * <p>The same message bears the same id at each attempt, so that the other side knows it again. No redirect is followed, and
 * of the answer only the status is read.
 */
class WebhookCarrier implements Carrier {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final WebhookSettings settings;
    private final Resolver resolver;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    /** Says where a name leads. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    WebhookCarrier(WebhookSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    WebhookCarrier(WebhookSettings settings, Resolver resolver) {
        this.settings = settings;
        this.resolver = resolver;
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        var key = parcel.keyName() == null ? null : settings.keys().get(parcel.keyName());
        if (parcel.address() == null || key == null) {
            throw new Undelivered(SendingFailure.SWITCHED_OFF, "no address or no key");
        }
        var address = WebhookAddress.parse(parcel.address())
                .orElseThrow(() -> new Undelivered(SendingFailure.ADDRESS_REFUSED, "no address"));
        requireAllowed(address);
        int status = call(request(address, parcel, key));
        if (status / 100 != 2) {
            throw new Undelivered(SendingFailure.REFUSED, "HTTP " + status);
        }
    }

    /** Looked up at each call, as a name may lead elsewhere today; by https the certificate must bear the name besides. */
    private void requireAllowed(URI address) throws Undelivered {
        var found = lookUp(address.getHost());
        boolean named = settings.isNamed(address);
        boolean here = found.stream().allMatch(InetAddress::isLoopbackAddress);
        boolean own = found.stream().anyMatch(OwnNetwork::holds);
        if (own && !named || !WebhookAddress.isSecret(address) && !here) {
            throw new Undelivered(SendingFailure.ADDRESS_FORBIDDEN, "leads to " + found);
        }
    }

    private Set<InetAddress> lookUp(String host) throws Undelivered {
        try {
            return Set.copyOf(Stream.of(resolver.resolve(host)).toList());
        } catch (UnknownHostException unknown) {
            throw new Undelivered(SendingFailure.UNREACHABLE, unknown);
        }
    }

    private static HttpRequest request(URI address, Parcel parcel, String key) {
        return HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Yinuo")
                .header("Yinuo-Message", parcel.id().toString())
                .header("Yinuo-Signature", "sha256=" + signature(parcel.text(), key))
                .POST(HttpRequest.BodyPublishers.ofString(parcel.text()))
                .build();
    }

    /** Closing the answer unread hangs up, however much the other side would say. */
    private int call(HttpRequest request) throws Undelivered {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException failed) {
            throw new Undelivered(SendingFailure.UNREACHABLE, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Undelivered(SendingFailure.UNREACHABLE, stopped);
        }
    }

    static String signature(String body, String key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
