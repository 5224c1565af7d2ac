package io.yinuo.document.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: no line begins with a closing mark or ends with an opening one (避头尾), numbers stay whole.
 *
 * <p>A closing mark that would begin a line is taken into the line before where its marks can give up the room (挤压);
 * otherwise the character before goes along with it. All in full-width cells.
 */
final class LineBreaker {

    private static final double TOLERANCE = 1e-6;

    private final double width;

    LineBreaker(double width) {
        this.width = width;
    }

    /** The lines of the text, the first of which begins further in; at least one. */
    List<SetLine> lines(List<Typed> text, double indent) {
        var units = Unit.of(text, width - Math.max(indent, 0));
        var lines = new ArrayList<SetLine>();
        int start = 0;
        double inset = indent;
        do {
            int end = end(units, start, width - inset);
            boolean last = end == units.size();
            lines.add(SetLine.of(units.subList(start, end), inset, width, !last));
            start = afterSpaces(units, end);
            inset = 0;
        } while (start < units.size());
        return lines;
    }

    private static int afterSpaces(List<Unit> units, int end) {
        int next = end;
        while (next > 0 && next < units.size() && units.get(next).isSpace()) {
            next++;
        }
        return next;
    }

    private static int end(List<Unit> units, int start, double room) {
        int end = start;
        double used = 0;
        while (end < units.size() && used + units.get(end).width() <= room + TOLERANCE) {
            used += units.get(end).width();
            end++;
        }
        if (end == units.size() || isBreak(units, start, end)) {
            return end;
        }
        int squeezed = squeezed(units, start, end, used - room);
        return squeezed > 0 ? squeezed : backwards(units, start, end);
    }

    /** Takes in the marks that would begin the next line, if the marks of the line leave room for them; else 0. */
    private static int squeezed(List<Unit> units, int start, int fits, double over) {
        int end = fits;
        double needed = over;
        while (end < units.size() && !isBreak(units, start, end)) {
            needed += units.get(end).width();
            end++;
        }
        double spare = units.subList(start, end).stream().filter(Unit::isSqueezable).count() * SetLine.SQUEEZE;
        return needed <= spare + TOLERANCE ? end : 0;
    }

    private static int backwards(List<Unit> units, int start, int fits) {
        for (int end = fits; end > start; end--) {
            if (isBreak(units, start, end)) {
                return end;
            }
        }
        return Math.max(fits, start + 1);
    }

    private static boolean isBreak(List<Unit> units, int start, int end) {
        return end == units.size() || end > start && units.get(end).mayBegin() && units.get(end - 1).mayEnd();
    }
}
