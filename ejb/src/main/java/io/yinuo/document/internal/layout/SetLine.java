package io.yinuo.document.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** A line whose characters have their places, in full-width cells from the left edge. */
record SetLine(List<Place> places) {

    /** What a mark gives up at most. */
    static final double SQUEEZE = 0.5;

    /** What a line grows by at most between two characters; one that would be torn apart further ends before the edge. */
    private static final double STRETCH = 0.25;

    private static final double TOLERANCE = 1e-6;

    /** A character, where its cell begins, and how wide that is. */
    record Place(Typed typed, double x, double width) {}

    /** One line that is neither broken nor stretched. */
    static SetLine of(List<Typed> text) {
        return of(Unit.of(text, Double.MAX_VALUE), 0, Double.MAX_VALUE, false);
    }

    /** @param full whether the text goes on below, so that the line is to reach the right edge */
    static SetLine of(List<Unit> units, double inset, double width, boolean full) {
        double natural = units.stream().mapToDouble(Unit::width).sum();
        double spare = width - inset - natural;
        long marks = units.stream().filter(Unit::isSqueezable).count();
        double squeeze = spare < -TOLERANCE && marks > 0 ? Math.min(SQUEEZE, -spare / marks) : 0;
        double gap = full && spare > TOLERANCE && units.size() > 1 ? spare / (units.size() - 1) : 0;
        double stretch = gap > STRETCH ? 0 : gap;
        var places = new ArrayList<Place>();
        double x = inset;
        for (var unit : units) {
            double given = unit.isSqueezable() ? squeeze : 0;
            // the ink of an opening mark is in its right half
            double at = unit.isOpening() ? x - given : x;
            for (var typed : unit.characters()) {
                places.add(new Place(typed, at, typed.width()));
                at += typed.width();
            }
            x += unit.width() - given + stretch;
        }
        return new SetLine(List.copyOf(places));
    }

    /** From the left edge to the right end of the last character. */
    double width() {
        return places.isEmpty() ? 0 : places.get(places.size() - 1).x() + places.get(places.size() - 1).width();
    }

    String words() {
        var words = new StringBuilder();
        places.forEach(place -> words.appendCodePoint(place.typed().codePoint()));
        return words.toString();
    }

    /** The marks of this line: one for each typeface in turn. */
    List<Mark> marks(Style style, double left, double baseline) {
        var marks = new ArrayList<Mark>();
        int start = 0;
        for (int end = 1; end <= places.size(); end++) {
            if (end == places.size() || places.get(end).typed().face() != places.get(start).typed().face()) {
                marks.add(mark(places.subList(start, end), style, left, baseline));
                start = end;
            }
        }
        return marks;
    }

    private static Mark mark(List<Place> places, Style style, double left, double baseline) {
        var placed = places.stream()
                .map(place -> new Mark.Placed(
                        place.typed().codePoint(), left + place.x() * style.cell(), place.width() * style.cell()))
                .toList();
        return new Mark.Text(places.get(0).typed().face(), style.points(), style.red(), baseline, placed);
    }
}
