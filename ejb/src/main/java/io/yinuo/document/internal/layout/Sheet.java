package io.yinuo.document.internal.layout;

/**
 * The sheet and its grid (版心、行、字): A4, 156 × 225 mm of text, 22 lines of 28 characters (GB/T 9704-2012, 5.2).
 *
 * @param lines how many lines a page has: 22, and one less or more where the signature would stand alone
 */
public record Sheet(int lines) {

    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;
    public static final double TOP = 37;
    public static final double LEFT = 28;
    public static final double TEXT_WIDTH = 156;
    public static final double TEXT_HEIGHT = 225;
    public static final double RIGHT = LEFT + TEXT_WIDTH;
    public static final double BOTTOM = TOP + TEXT_HEIGHT;
    public static final int CHARACTERS = 28;
    public static final int LINES = 22;
    /** Between the middles of two characters of the text. */
    public static final double CELL = TEXT_WIDTH / CHARACTERS;

    public static final Sheet STANDARD = new Sheet(LINES);

    /** Between two baselines. */
    public double pitch() {
        return TEXT_HEIGHT / lines;
    }
}
