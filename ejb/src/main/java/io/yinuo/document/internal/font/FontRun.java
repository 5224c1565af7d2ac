package io.yinuo.document.internal.font;

import io.yinuo.document.internal.layout.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that stand beside each other in one font.
 *
 * @param scale how much narrower than drawn they are; 1 where they fit their cells
 */
public record FontRun(FontFile font, double scale, List<Glyph> glyphs) {

    private static final double TOO_WIDE = 1.06;
    private static final double NARROW = 0.75;
    private static final double MILLIMETRES = 25.4 / 72;
    private static final String OPENING = "“‘（《〈【〔「『";
    private static final String CLOSING = "”’），。、；：！？》〉】〕」』";

    /** A character and where its picture begins; how far its picture reaches. */
    public record Glyph(int codePoint, double x, double advance) {}

    /** The text in as many runs as it needs fonts. */
    public static List<FontRun> of(Mark.Text text, Fonts fonts) {
        var runs = new ArrayList<FontRun>();
        double em = text.points() * MILLIMETRES;
        for (var placed : text.characters()) {
            var font = fonts.font(text.face(), placed.codePoint());
            double advance = font.advance(placed.codePoint()) * em;
            double scale = placed.width() > 0 && advance > placed.width() * TOO_WIDE ? placed.width() / advance : 1;
            var glyph = new Glyph(placed.codePoint(), x(placed, advance * scale), advance * scale);
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || last.font != font || Math.abs(last.scale - scale) > 1e-6) {
                last = new FontRun(font, scale, new ArrayList<>());
                runs.add(last);
            }
            last.glyphs.add(glyph);
        }
        return runs;
    }

    /** In the middle of its cell; a narrow bracket or quotation mark beside what it encloses. */
    private static double x(Mark.Placed placed, double advance) {
        boolean narrow = advance < placed.width() * NARROW;
        if (placed.width() == 0 || narrow && CLOSING.indexOf(placed.codePoint()) >= 0) {
            return placed.x();
        }
        double spare = placed.width() - advance;
        return placed.x() + (narrow && OPENING.indexOf(placed.codePoint()) >= 0 ? spare : spare / 2);
    }

    public String words() {
        var words = new StringBuilder();
        glyphs.forEach(glyph -> words.appendCodePoint(glyph.codePoint()));
        return words.toString();
    }
}
