package io.yinuo.document.internal.layout;

/** Which characters of a text have a picture on paper. */
public final class PrintedCharacter {

    private PrintedCharacter() {}

    /** Neither a control nor a hint on the form of another character. */
    public static boolean isPrinted(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && !(character >= 0xFE00 && character <= 0xFE0F)
                && !(character >= 0xE0100 && character <= 0xE01EF);
    }
}
