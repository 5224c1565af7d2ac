package io.yinuo.directory.internal;

import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes that a password was right, because each check costs a sixth of a second of computing.
 *
 * <p>Kept is no password but a keyed fingerprint of it, under a key that dies with the process. Name, password and the
 * hash of the account are all part of the fingerprint, so that a changed password is forgotten at once; locks and
 * grants are read afresh anyway.
 */
@ApplicationScoped
public class VerifiedPasswords {

    static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);
    private static final int MOST = 2_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(randomKey(), ALGORITHM);
    private final Map<String, Instant> rightUntil = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    WorkClock clock;

    /** Whether the password led somebody in a moment ago. */
    public boolean isRemembered(String userName, String password, String hash) {
        return isRemembered(fingerprint(userName, password, hash), clock.now());
    }

    /** Keeps that the password led somebody in; a right guess that was not let in must leave no trace here. */
    public void remember(String userName, String password, String hash) {
        remember(fingerprint(userName, password, hash), clock.now().plus(REMEMBERED_FOR));
    }

    /** A short text that changes with the hash of the password and tells nothing about it. */
    static String stamp(String hash) {
        return Integer.toHexString(hash.hashCode());
    }

    private synchronized boolean isRemembered(String fingerprint, Instant now) {
        Instant until = rightUntil.get(fingerprint);
        return until != null && now.isBefore(until);
    }

    private synchronized void remember(String fingerprint, Instant until) {
        rightUntil.put(fingerprint, until);
    }

    private String fingerprint(String userName, String password, String hash) {
        String text = userName + "\0" + password + "\0" + hash;
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
