package io.yinuo.web.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses inside the application, told from those that lead away from it. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address, when it is a path of this application and cannot be read as another host. */
    public static Optional<String> of(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            return uri.isAbsolute() || uri.getHost() != null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Path and query of the page from which a request came. */
    public static Optional<String> ofReferrer(String referrer) {
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            var uri = new URI(referrer);
            var query = uri.getRawQuery();
            return of(query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
