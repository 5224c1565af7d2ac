package io.yinuo.document.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Characters between which no line ends: mostly one, or a number, a word of letters, —— or ……. */
record Unit(List<Typed> characters) {

    /** All units of a text; one that is wider than a line is cut into its characters. */
    static List<Unit> of(List<Typed> text, double widest) {
        var units = new ArrayList<Unit>();
        int start = 0;
        for (int end = 1; end <= text.size(); end++) {
            if (end == text.size() || !isInside(text.get(end - 1), text.get(end))) {
                add(units, new Unit(List.copyOf(text.subList(start, end))), widest);
                start = end;
            }
        }
        return units;
    }

    private static boolean isInside(Typed one, Typed next) {
        return CharacterClass.isJoined(next.codePoint()) || CharacterClass.holdsTogether(one.codePoint(), next.codePoint());
    }

    private static void add(List<Unit> units, Unit unit, double widest) {
        if (unit.width() <= widest) {
            units.add(unit);
        } else {
            unit.characters.forEach(character -> units.add(new Unit(List.of(character))));
        }
    }

    double width() {
        return characters.stream().mapToDouble(Typed::width).sum();
    }

    boolean mayBegin() {
        return CharacterClass.mayBegin(first());
    }

    boolean mayEnd() {
        return CharacterClass.mayEnd(characters.get(characters.size() - 1).codePoint());
    }

    /** Of a mark that fills half of its cell the other half can be given up. */
    boolean isSqueezable() {
        return characters.size() == 1 && (CharacterClass.isClosing(first()) || CharacterClass.isOpening(first()));
    }

    boolean isOpening() {
        return CharacterClass.isOpening(first());
    }

    boolean isSpace() {
        return characters.size() == 1 && (first() == ' ' || first() == '\u3000');
    }

    private int first() {
        return characters.get(0).codePoint();
    }
}
