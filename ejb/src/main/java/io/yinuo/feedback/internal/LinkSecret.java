package io.yinuo.feedback.internal;

import io.yinuo.shared.Sha256;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;

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
        return Sha256.hex(token);
    }

    /** The same code of another link has another digest. */
    String codeDigest() {
        return Sha256.hex(token + "/" + code);
    }

    /** What was typed in: figures of whatever width, without the blanks that a hand or a phone puts between them. */
    static LinkSecret typed(String token, String code) {
        return new LinkSecret(token, Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("[\\s-]", ""));
    }
}
