package io.yinuo.document.internal.svg;

import io.yinuo.document.Typeface;
import io.yinuo.document.internal.layout.Mark;
import io.yinuo.document.internal.layout.Page;
import io.yinuo.document.internal.layout.Pages;
import io.yinuo.document.internal.layout.Sheet;
import io.yinuo.document.internal.layout.Style;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Draws each page as an SVG (页面预览): every character at its place on the grid, in whatever font the reader's machine has for
 * the typeface, so that lines and pages are those of the printed file.
 */
public final class SvgWriting {

    private static final String RED = "#e60012";
    private static final String BLACK = "#000";

    private final StringBuilder svg = new StringBuilder();

    private SvgWriting() {}

    /** One drawing for each page, in millimetres. */
    public static List<String> write(Pages pages) {
        return pages.pages().stream().map(page -> new SvgWriting().draw(page)).toList();
    }

    private String draw(Page page) {
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\">", Sheet.WIDTH, Sheet.HEIGHT);
        put("<rect width=\"%s\" height=\"%s\" fill=\"#fff\"/>", Sheet.WIDTH, Sheet.HEIGHT);
        page.marks().forEach(this::draw);
        return svg.append("</svg>").toString();
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Text text) {
            draw(text);
        } else if (mark instanceof Mark.Rule rule) {
            put("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"", rule.x1(), rule.y1(), rule.x2(), rule.y2());
            put(" stroke-width=\"%s\"", rule.thickness());
            svg.append(" stroke=\"").append(rule.red() ? RED : BLACK).append("\"/>");
        } else if (mark instanceof Mark.Picture picture) {
            put("<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"", picture.x(), picture.y(), picture.side(), picture.side());
            svg.append(" href=\"data:image/png;base64,").append(Base64.getEncoder().encodeToString(picture.png())).append("\"/>");
        }
    }

    private void draw(Mark.Text text) {
        put("<text y=\"%s\" font-size=\"%s\"", text.baseline(), Style.em(text.points()));
        svg.append(" font-family=\"").append(families(text.face())).append('"');
        svg.append(" fill=\"").append(text.red() ? RED : BLACK).append("\" x=\"");
        text.characters().forEach(placed -> put("%s ", placed.x()));
        svg.append("\">").append(escaped(text.words())).append("</text>");
    }

    /** The typeface by its name, then what is like it. */
    private static String families(Typeface face) {
        var like = switch (face) {
            case HEI -> "SimHei, Noto Sans CJK SC, sans-serif";
            case KAI -> "KaiTi, Noto Serif CJK SC, serif";
            case FANG_SONG -> "FangSong, Noto Serif CJK SC, serif";
            case XIAO_BIAO_SONG, SONG -> "SimSun, Noto Serif CJK SC, serif";
        };
        return face.family() + ", " + like;
    }

    /** Numbers to a hundredth of a millimetre. */
    private void put(String format, double... numbers) {
        var shown = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            shown[i] = String.format(Locale.ROOT, "%.2f", numbers[i]);
        }
        svg.append(format.formatted(shown));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
