package io.yinuo.drafting.internal;

/** What the letter shows and the reply's own row does not hold: names and the number. */
public record Letterhead(String organ, String documentNumber, String signatory) {

    /** What an older letter does not name is empty. */
    static Letterhead of(String organ, String documentNumber, String signatory) {
        return new Letterhead(orEmpty(organ), orEmpty(documentNumber), orEmpty(signatory));
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }
}
