package io.yinuo.directory.internal;

import io.yinuo.shared.InvalidInput;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;

/** Which passwords are taken, and how initial ones are made. */
public final class PasswordPolicy {

    static final int LEAST = 10;
    static final int MOST = 128;

    /** Published with the sample data, and so known to everybody. */
    public static final String SAMPLE_PASSWORD = "yinuo-demo";

    private static final Set<String> KNOWN_TO_EVERYBODY =
            Set.of(SAMPLE_PASSWORD, "1234567890", "0123456789", "qwertyuiop", "password123", "administrator");

    /** Without the characters that are mistaken for one another on paper. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int INITIAL_LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordPolicy() {}

    /** @throws InvalidInput when the password is too short, too long, too plain or contains the user name */
    public static void check(String userName, String password, boolean sampleMode) {
        String given = password == null ? "" : password;
        String lower = given.toLowerCase(Locale.ROOT);
        boolean known = KNOWN_TO_EVERYBODY.contains(lower) && !(sampleMode && given.equals(SAMPLE_PASSWORD));
        new InvalidInput.Check()
                .that(given.length() >= LEAST, "password", "PASSWORD_TOO_SHORT", LEAST)
                .that(given.length() <= MOST, "password", "TOO_LONG", MOST, given.length())
                .that(!known && given.chars().distinct().count() > 2, "password", "PASSWORD_TOO_PLAIN")
                .that(!lower.contains(userName.toLowerCase(Locale.ROOT)), "password", "PASSWORD_CONTAINS_NAME")
                .done();
    }

    /** A password that nobody could know before. */
    public static String madeUp() {
        var text = new StringBuilder(INITIAL_LENGTH);
        for (int i = 0; i < INITIAL_LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
