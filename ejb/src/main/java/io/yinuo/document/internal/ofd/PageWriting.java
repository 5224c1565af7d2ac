package io.yinuo.document.internal.ofd;

import io.yinuo.document.internal.font.FontRun;
import io.yinuo.document.internal.font.Fonts;
import io.yinuo.document.internal.layout.Mark;
import io.yinuo.document.internal.layout.Page;
import io.yinuo.document.internal.zip.Xml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the content of one page: text, rules and pictures, each in its box. */
final class PageWriting {

    private static final String RED = "230 0 18";
    private static final String BLACK = "0 0 0";

    private final Resources resources;
    private final Fonts fonts;
    private final Xml xml = new Xml();

    PageWriting(Resources resources, Fonts fonts) {
        this.resources = resources;
        this.fonts = fonts;
    }

    String write(Page page) {
        xml.open("ofd:Page", "xmlns:ofd", OfdWriting.NAMESPACE)
                .open("ofd:Area").element("ofd:PhysicalBox", OfdWriting.BOX).close()
                .open("ofd:Content").open("ofd:Layer", "ID", resources.next(), "Type", "Body");
        for (var mark : page.marks()) {
            if (mark instanceof Mark.Text text) {
                FontRun.of(text, fonts).forEach(run -> pieces(run).forEach(piece -> text(text, piece)));
            } else if (mark instanceof Mark.Rule rule) {
                rule(rule);
            } else if (mark instanceof Mark.Picture picture) {
                picture(picture);
            }
        }
        return xml.close().close().close().toString();
    }

    /** Readers count a character beyond the basic plane as one or as two: it gets a text of its own. */
    private static List<FontRun> pieces(FontRun run) {
        var pieces = new ArrayList<FontRun>();
        int start = 0;
        for (int end = 1; end <= run.glyphs().size(); end++) {
            if (end == run.glyphs().size() || isRare(run.glyphs().get(end)) || isRare(run.glyphs().get(end - 1))) {
                pieces.add(new FontRun(run.font(), run.scale(), run.glyphs().subList(start, end)));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean isRare(FontRun.Glyph glyph) {
        return Character.isSupplementaryCodePoint(glyph.codePoint());
    }

    private void text(Mark.Text text, FontRun run) {
        var style = new Box(text, run);
        xml.open("ofd:TextObject", "ID", resources.next(), "Boundary", style.boundary(), "Font", resources.font(run),
                "Size", numbers(style.em()), "CTM", run.scale() == 1 ? null : numbers(run.scale(), 0, 0, 1, 0, 0));
        xml.empty("ofd:FillColor", "Value", text.red() ? RED : BLACK);
        xml.element("ofd:TextCode", run.words(), "X", "0", "Y", numbers(style.ascent()), "DeltaX", style.steps()).close();
    }

    /** The room that a run takes. */
    private record Box(Mark.Text text, FontRun run) {

        double em() {
            return text.points() * 25.4 / 72;
        }

        double ascent() {
            return em() * 0.9;
        }

        String boundary() {
            var first = run.glyphs().get(0);
            var last = run.glyphs().get(run.glyphs().size() - 1);
            double width = last.x() + last.advance() - first.x();
            return numbers(first.x(), text.baseline() - ascent(), Math.max(width, 0.1), em() * 1.2);
        }

        /** From each character to the next, before the run is narrowed; null for a single one. */
        String steps() {
            var glyphs = run.glyphs();
            if (glyphs.size() == 1) {
                return null;
            }
            var steps = new ArrayList<String>();
            for (int i = 1; i < glyphs.size(); i++) {
                steps.add(numbers((glyphs.get(i).x() - glyphs.get(i - 1).x()) / run.scale()));
            }
            return String.join(" ", steps);
        }
    }

    private void rule(Mark.Rule rule) {
        double width = rule.x2() - rule.x1();
        double height = rule.y2() - rule.y1();
        double half = rule.thickness() / 2;
        xml.open("ofd:PathObject", "ID", resources.next(),
                "Boundary", numbers(rule.x1() - half, rule.y1() - half, width + 2 * half, height + 2 * half),
                "LineWidth", numbers(rule.thickness()));
        xml.empty("ofd:StrokeColor", "Value", rule.red() ? RED : BLACK);
        xml.element("ofd:AbbreviatedData", "M " + numbers(half, half) + " L " + numbers(half + width, half + height));
        xml.close();
    }

    private void picture(Mark.Picture picture) {
        double side = picture.side();
        xml.empty("ofd:ImageObject", "ID", resources.next(), "Boundary", numbers(picture.x(), picture.y(), side, side),
                "CTM", numbers(side, 0, 0, side, 0, 0), "ResourceID", resources.picture(picture.png()));
    }

    private static String numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                .collect(Collectors.joining(" "));
    }
}
