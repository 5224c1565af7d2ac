package io.yinuo.document.internal.layout;

import io.yinuo.document.Typeface;
import java.util.List;

/** A character in its typeface. */
record Typed(int codePoint, Typeface face) {

    static List<Typed> of(String text, Typeface face) {
        return text.codePoints().filter(Typed::isPrinted).mapToObj(character -> new Typed(character, face)).toList();
    }

    /** Neither a control nor a hint on the form of another character. */
    private static boolean isPrinted(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && !(character >= 0xFE00 && character <= 0xFE0F)
                && !(character >= 0xE0100 && character <= 0xE01EF);
    }

    double width() {
        return CharacterClass.width(codePoint);
    }
}
