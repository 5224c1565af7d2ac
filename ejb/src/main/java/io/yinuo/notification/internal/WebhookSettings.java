package io.yinuo.notification.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which keys other systems know that a call is ours, and which of them may stand in the own network, as the environment
 * says.
 *
 * @param keys by their names
 * @param hosts inside the own network that may be called, each {@code host} or {@code host:port}
 * @param site where people open this application, for links
 */
public record WebhookSettings(Map<String, String> keys, Set<String> hosts, URI site) {

    /** No key, so that nobody is called. */
    public static final WebhookSettings NONE = new WebhookSettings(Map.of(), Set.of(), null);

    private static final String KEY = "YINUO_WEBHOOK_KEY_";
    private static final String HOSTS = "YINUO_WEBHOOK_HOSTS";
    private static final int LEAST_KEY = 32;

    /**
     * Nothing where no key is given.
     *
     * @throws IllegalStateException naming the variable that is missing or wrong
     */
    static Optional<WebhookSettings> of(Map<String, String> environment) {
        var keys = new TreeMap<String, String>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith(KEY)) {
                keys.put(name(variable), key(variable, value.strip()));
            }
        });
        return keys.isEmpty() ? Optional.empty() : Optional.of(new WebhookSettings(keys, hosts(environment), Site.of(environment)));
    }

    private static String name(String variable) {
        var name = variable.substring(KEY.length());
        if (!name.matches("[A-Z0-9_]{1,30}")) {
            throw new IllegalStateException(variable + " must end in a name of at most 30 capital letters, digits and underscores");
        }
        return name;
    }

    private static String key(String variable, String value) {
        if (value.getBytes(StandardCharsets.UTF_8).length < LEAST_KEY) {
            throw new IllegalStateException(variable + " must have at least " + LEAST_KEY + " characters");
        }
        return value;
    }

    private static Set<String> hosts(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault(HOSTS, "").split(","))
                .map(said -> said.strip().toLowerCase(Locale.ROOT))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Under which an administrator finds the keys. */
    public Set<String> keyNames() {
        return keys.keySet();
    }

    /** Whether the operator lets it be called although it stands in the own network. */
    boolean isNamed(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return hosts.contains(host) || hosts.contains(host + ":" + port(address));
    }

    private static int port(URI address) {
        int usual = WebhookAddress.isSecret(address) ? 443 : 80;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    /** Without the keys, as it may come into a log. */
    @Override
    public String toString() {
        return "keys " + keyNames() + ", hosts of the own network " + hosts;
    }
}
