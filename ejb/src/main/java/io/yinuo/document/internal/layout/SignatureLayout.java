package io.yinuo.document.internal.layout;

import io.yinuo.document.OfficialLetter.Signature;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets name and date at the end of the text, and room for the seal (GB/T 9704-2012, 7.3.5). */
public final class SignatureLayout {

    private static final double SEALED_FROM_RIGHT = 4;
    private static final double FROM_RIGHT = 2;
    /** With two lines above the name the seal's top is within one line of the text. */
    private static final int LINES_ABOVE_SEALED = 2;
    private static final double SEAL_MIDDLE_ABOVE_JOINT = 2;

    private final Signature signature;
    private final double organ;
    private final double date;

    public SignatureLayout(Signature signature) {
        this.signature = signature;
        this.organ = TitleBreaker.width(signature.organ());
        this.date = TitleBreaker.width(signature.date());
    }

    /**
     * The lines from the empty one below the text to the date.
     *
     * @param noted whether notes follow, which stay with the date
     */
    List<Box> boxes(TextLayout layout, double pitch, boolean noted) {
        var name = layout.at(organLeft(), signature.organ(), Typeface.FANG_SONG, TextBox.Role.FOOT, true);
        var day = layout.at(dateLeft(), signature.date(), Typeface.FANG_SONG, TextBox.Role.FOOT, noted);
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < linesAbove(); i++) {
            boxes.add(TextBox.room(pitch));
        }
        boxes.add(name);
        boxes.add(day);
        return boxes;
    }

    /** How many lines are left empty above the name. */
    public int linesAbove() {
        return signature.sealed() ? LINES_ABOVE_SEALED : 1;
    }

    /** How far from the left edge the name begins, in cells. */
    public double organLeft() {
        if (signature.sealed()) {
            double middle = Sheet.CHARACTERS - SEALED_FROM_RIGHT - date / 2;
            return Math.max(0, Math.min(middle - organ / 2, Sheet.CHARACTERS - organ));
        }
        double wide = Math.max(organ, date + 2);
        return Math.max(0, Sheet.CHARACTERS - FROM_RIGHT - wide);
    }

    /** How far from the left edge the date begins, in cells. */
    public double dateLeft() {
        if (signature.sealed()) {
            return organ > date + 2 * SEALED_FROM_RIGHT
                    ? organLeft() + (organ - date) / 2
                    : Sheet.CHARACTERS - SEALED_FROM_RIGHT - date;
        }
        return organLeft() + 2;
    }

    /** The middle of the seal, from the left and upper edge of the page. */
    Pages.SealSpot seal(int page, double top, double pitch) {
        double x = Sheet.LEFT + (dateLeft() + date / 2) * Sheet.CELL;
        return new Pages.SealSpot(page, x, top + (LINES_ABOVE_SEALED + 1) * pitch - SEAL_MIDDLE_ABOVE_JOINT);
    }
}
