package io.yinuo.document.internal.layout;

/**
 * How large characters are and how far apart they stand (字号、字距).
 *
 * @param points size of the characters
 * @param cell millimetres for a full-width character
 * @param red colour of masthead and rules; all else is black
 */
public record Style(double points, double cell, boolean red) {

    /** 3号 on the grid: the text. */
    public static final Style TEXT = new Style(16, Sheet.CELL, false);
    /** 2号: the title. */
    public static final Style TITLE = plain(22);
    /** 4号: imprint and page number. */
    public static final Style SMALL = plain(14);
    /** 小4号: what stands in tables. */
    public static final Style TABLE = plain(12);

    private static final double MILLIMETRES = 25.4 / 72;

    static Style plain(double points) {
        return new Style(points, points * 25.4 / 72, false);
    }

    /** Height of a character. */
    public double em() {
        return em(points);
    }

    /** Millimetres of that many points. */
    public static double em(double points) {
        return points * MILLIMETRES;
    }

    /** Where the baseline lies in a line of this height, the character standing in its middle. */
    double baseline(double lineHeight) {
        return (lineHeight - em()) / 2 + em() * ASCENT;
    }

    /** Part of a Chinese character that stands above the baseline. */
    private static final double ASCENT = 0.86;
}
