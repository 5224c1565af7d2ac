package io.yinuo.document.internal.layout;

/** What a character may do in a line (禁则): how wide it is, and whether a line may begin or end with it. */
final class CharacterClass {

    private static final String OPENING = "（《〈【〔「『〖［｛“‘";
    private static final String CLOSING = "）》〉】〕」』〗］｝”’，。、；：！？";
    private static final String NOT_FIRST = CLOSING + "·％‰℃°～…々ー,.;:!?%)]}";
    private static final String NOT_LAST = OPENING + "￥＄№([{$#";
    /** Inseparable when they stand twice. */
    private static final String DOUBLED = "—…";

    private CharacterClass() {}

    /** In full-width cells. Letters, digits and marks of ASCII are half as wide, as in the typefaces of the standard. */
    static double width(int character) {
        if (isJoined(character)) {
            return 0;
        }
        boolean half = character < 0x2000 && character != 0xB7 && character != 0xD7 && character != 0xB1 && character != 0xB0
                || character >= 0xFF61 && character <= 0xFFDC;
        return half ? 0.5 : 1;
    }

    /** Drawn upon the character before. */
    static boolean isJoined(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    static boolean mayBegin(int character) {
        return NOT_FIRST.indexOf(character) < 0;
    }

    static boolean mayEnd(int character) {
        return NOT_LAST.indexOf(character) < 0;
    }

    static boolean isOpening(int character) {
        return OPENING.indexOf(character) >= 0;
    }

    static boolean isClosing(int character) {
        return CLOSING.indexOf(character) >= 0;
    }

    /** Whether a line never ends between the two: inside a number or a word of letters, inside —— and ……. */
    static boolean holdsTogether(int one, int next) {
        return isWord(one) && isWord(next)
                || one == next && DOUBLED.indexOf(one) >= 0
                || isDigit(one) && "%‰℃％".indexOf(next) >= 0;
    }

    private static boolean isWord(int character) {
        return isDigit(character)
                || character > ' ' && character < 0x2000 && Character.isLetter(character)
                || ".,-/:@_+&".indexOf(character) >= 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
