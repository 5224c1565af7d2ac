package io.yinuo.directory.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with SHA-256, kept as {@code rounds$salt$key}, so that the rounds can be raised later. */
public final class PasswordHash {

    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The hash of a password that was thrown away: checking against it takes as long as any and never succeeds. */
    public static final String OF_NOBODY = of(PasswordPolicy.madeUp());

    private PasswordHash() {}

    public static String of(String password) {
        return of(password, ROUNDS);
    }

    static String of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        return rounds + "$" + text.encodeToString(salt) + "$" + text.encodeToString(key(password, salt, rounds));
    }

    public static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        var bytes = Base64.getDecoder();
        byte[] expected = bytes.decode(parts[2]);
        byte[] given = key(password, bytes.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(expected, given);
    }

    private static byte[] key(String password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has PBKDF2 with SHA-256", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
