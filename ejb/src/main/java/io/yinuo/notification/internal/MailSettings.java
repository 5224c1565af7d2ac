package io.yinuo.notification.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * By which server mail goes out, as the environment says.
 *
 * @param user null where the server asks for none
 * @param site where people open this application, for links
 */
public record MailSettings(String host, int port, boolean startTls, String user, String password, String from, URI site) {

    private static final String HOST = "YINUO_MAIL_HOST";
    private static final String PORT = "YINUO_MAIL_PORT";
    private static final String START_TLS = "YINUO_MAIL_STARTTLS";
    private static final String USER = "YINUO_MAIL_USER";
    private static final String PASSWORD = "YINUO_MAIL_PASSWORD";
    private static final String FROM = "YINUO_MAIL_FROM";
    private static final String SUBMISSION = "587";
    private static final int MOST_PORT = 65_535;

    /**
     * Nothing where no server is named.
     *
     * @throws IllegalStateException naming the variable that is missing or wrong
     */
    static Optional<MailSettings> of(Map<String, String> environment) {
        var host = environment.getOrDefault(HOST, "").strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MailSettings(
                host, port(environment.getOrDefault(PORT, SUBMISSION).strip()),
                !environment.getOrDefault(START_TLS, "true").strip().equals("false"), blankAsNull(environment.get(USER)),
                environment.get(PASSWORD), sender(environment.getOrDefault(FROM, "").strip()), Site.of(environment)));
    }

    private static int port(String said) {
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) < 1 || Integer.parseInt(said) > MOST_PORT) {
            throw new IllegalStateException(PORT + " must be a number from 1 to " + MOST_PORT + ", not " + said);
        }
        return Integer.parseInt(said);
    }

    private static String sender(String said) {
        try {
            new InternetAddress(said, true).validate();
            return said;
        } catch (AddressException wrong) {
            throw new IllegalStateException(FROM + " must be the address from which mail comes, not \"" + said + "\"", wrong);
        }
    }

    private static String blankAsNull(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** The part behind the @ of the sender, which makes message ids ours. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Without the password, as it may come into a log. */
    @Override
    public String toString() {
        return host + ":" + port + (startTls ? " with STARTTLS" : "");
    }
}
