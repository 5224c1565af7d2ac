package io.yinuo.document.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table with its rules; a high one goes on on the next page. */
record RowBox(List<CellBox> cells, double minHeight, boolean staysWithNext, List<Box> repeated) implements Box {

    private static final double RULE = 0.25;
    /** Less than this is not begun at the foot of a page. */
    private static final double SMALLEST_PART = 24;

    @Override
    public double height() {
        double words = cells.stream().mapToDouble(CellBox::height).max().orElse(0);
        return Math.max(minHeight, words);
    }

    @Override
    public boolean isOnGrid() {
        return false;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public List<Mark> marks() {
        double height = height();
        var marks = new ArrayList<Mark>();
        for (var cell : cells) {
            marks.addAll(cell.marks(height));
            marks.add(Mark.Rule.upright(cell.left(), 0, height, RULE));
            marks.add(Mark.Rule.upright(cell.right(), 0, height, RULE));
            marks.add(Mark.Rule.across(cell.left(), cell.right(), 0, RULE, false));
            marks.add(Mark.Rule.across(cell.left(), cell.right(), height, RULE, false));
        }
        return marks;
    }

    @Override
    public Optional<Parts> divided(double room) {
        if (room < SMALLEST_PART || height() - room < 1e-3) {
            return Optional.empty();
        }
        var upper = cells.stream().map(cell -> cell.upTo(room)).toList();
        var lower = cells.stream().map(cell -> cell.from(room)).toList();
        return hasWords(lower) && hasWords(upper)
                ? Optional.of(new Parts(
                        new RowBox(upper, room, false, repeated),
                        new RowBox(lower, Math.max(0, minHeight - room), staysWithNext, repeated)))
                : Optional.empty();
    }

    private static boolean hasWords(List<CellBox> cells) {
        return cells.stream().anyMatch(cell -> !cell.lines().isEmpty());
    }
}
