package io.yinuo.feedback.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;

/** Token and code of a link (rule FB6): the token cannot be guessed, the code can be typed in from paper. */
record LinkSecret(String token, String code) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;
    private static final int CODES = 1_000_000;

    static LinkSecret random() {
        var token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return new LinkSecret(
                Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                String.format("%06d", RANDOM.nextInt(CODES)));
    }

    String tokenDigest() {
        return digest(token);
    }

    /** The same code of another link has another digest. */
    String codeDigest() {
        return digest(token + "/" + code);
    }

    /** What was typed in: figures of whatever width, without the blanks that a hand or a phone puts between them. */
    static LinkSecret typed(String token, String code) {
        return new LinkSecret(token, Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("[\\s-]", ""));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
