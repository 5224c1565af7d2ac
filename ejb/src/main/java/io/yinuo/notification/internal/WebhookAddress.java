package io.yinuo.notification.internal;

import io.yinuo.shared.InvalidInput;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses may be called (rule T16): by https, or a system on this very machine that the operator names. */
public final class WebhookAddress {

    private static final int MOST = 500;
    private static final int MOST_PORT = 65_535;

    private WebhookAddress() {}

    /** Notes what is wrong with what was typed; names are looked up only when something is sent. */
    public static void check(String said, WebhookSettings settings, InvalidInput.Check check) {
        var address = parse(said);
        check.that(said.length() <= MOST, "url", "TOO_LONG", MOST, said.length());
        check.that(address.isPresent(), "url", "WEBHOOK_URL_WRONG");
        address.ifPresent(found -> {
            boolean own = isOwn(found);
            check.that(isSecret(found) || own, "url", "WEBHOOK_NOT_HTTPS");
            check.that(!own || settings.isNamed(found), "url", "WEBHOOK_HOST_FORBIDDEN", found.getHost());
        });
    }

    /** The part of it that may be told. */
    public static String host(String said) {
        return parse(said).map(URI::getHost).orElse(said);
    }

    /** Nothing where it is no address that could be called: it has a host, and neither a name nor a password in it. */
    static Optional<URI> parse(String said) {
        try {
            var address = new URI(said);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean whole = address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null
                    && address.getPort() <= MOST_PORT && address.getPort() != 0;
            return Optional.of(address).filter(found -> whole && (scheme.equals("https") || scheme.equals("http")));
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    static boolean isSecret(URI address) {
        return address.getScheme().equalsIgnoreCase("https");
    }

    /** Whether it names a machine of the own network by number, or this one. */
    private static boolean isOwn(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        boolean numbers = host.startsWith("[") || host.matches("[0-9.]+");
        try {
            return numbers && OwnNetwork.holds(InetAddress.getByName(host));
        } catch (UnknownHostException none) {
            return true;
        }
    }
}
