package io.yinuo.document.internal.layout;

import io.yinuo.document.Typeface;
import java.util.List;

/** A character in its typeface. */
record Typed(int codePoint, Typeface face) {

    static List<Typed> of(String text, Typeface face) {
        return text.codePoints().filter(PrintedCharacter::isPrinted).mapToObj(character -> new Typed(character, face)).toList();
    }

    double width() {
        return CharacterClass.width(codePoint);
    }
}
