package io.yinuo.letter;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Reads letters for the people of a bureau (读函), and keeps nothing of them. */
@Stateless
public class Letters {

    /** As long as the text of a draft may be, in characters. */
    public static final int LONGEST = 200_000;

    private static final String FIELD = "letter";

    /**
     * What the letter says.
     *
     * @throws InvalidInput {@code LETTER_EMPTY}, {@code TOO_LONG}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LetterReading read(String letter) {
        if (letter == null || letter.isBlank()) {
            throw new InvalidInput(FIELD, "LETTER_EMPTY");
        }
        if (letter.length() > LONGEST) {
            throw new InvalidInput(FIELD, "TOO_LONG", LONGEST, letter.length());
        }
        return LetterReader.read(letter);
    }

    /**
     * The words of a letter that came as bytes, in the encoding that was declared or in the one that they are in.
     *
     * @param charset as declared, or null
     * @throws InvalidInput {@code LETTER_EMPTY}, {@code LETTER_ENCODING}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String words(byte[] sent, String charset) {
        if (sent == null || sent.length == 0) {
            throw new InvalidInput(FIELD, "LETTER_EMPTY");
        }
        return LetterText.decode(sent, charset).orElseThrow(() -> new InvalidInput(FIELD, "LETTER_ENCODING"));
    }
}
