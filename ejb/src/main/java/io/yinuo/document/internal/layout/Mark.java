package io.yinuo.document.internal.layout;

import io.yinuo.document.Typeface;
import java.util.List;

/** What is put on a page, in millimetres from its upper left corner. */
public sealed interface Mark permits Mark.Text, Mark.Rule, Mark.Picture {

    /** The same mark, lower. */
    Mark down(double by);

    /** Characters of one typeface on one baseline. */
    record Text(Typeface face, double points, boolean red, double baseline, List<Placed> characters) implements Mark {

        public Text {
            characters = List.copyOf(characters);
        }

        @Override
        public Mark down(double by) {
            return new Text(face, points, red, baseline + by, characters);
        }

        public String words() {
            var words = new StringBuilder();
            characters.forEach(placed -> words.appendCodePoint(placed.codePoint()));
            return words.toString();
        }
    }

    /** A character with the room that is kept for it. */
    record Placed(int codePoint, double x, double width) {}

    /** A straight rule. */
    record Rule(double x1, double y1, double x2, double y2, double thickness, boolean red) implements Mark {

        static Rule across(double x1, double x2, double y, double thickness, boolean red) {
            return new Rule(x1, y, x2, y, thickness, red);
        }

        static Rule upright(double x, double y1, double y2, double thickness) {
            return new Rule(x, y1, x, y2, thickness, false);
        }

        @Override
        public Mark down(double by) {
            return new Rule(x1, y1 + by, x2, y2 + by, thickness, red);
        }
    }

    /** A square picture. */
    record Picture(byte[] png, double x, double y, double side) implements Mark {

        @Override
        public Mark down(double by) {
            return new Picture(png, x, y + by, side);
        }
    }
}
