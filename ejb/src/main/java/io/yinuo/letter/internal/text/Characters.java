package io.yinuo.letter.internal.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.text.Normalizer;

/** One form for each character: half-width marks and figures, simplified, one kind of space. */
final class Characters {

    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    private static final char[] SIMPLIFIED = simplified();
    private static final char[] FORMS = forms();

    private Characters() {}

    /** The one form; {@code 0} for a character that no page shows. */
    static char fold(char c) {
        return FORMS[c];
    }

    private static char[] forms() {
        var forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = form((char) c);
        }
        return forms;
    }

    private static char form(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return SIMPLIFIED[c - FIRST_HAN];
        }
        if (c < '\u0080') {
            return ascii(c);
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - '\uff01' + '!');
        }
        if (Character.isSpaceChar(c) || c == '\u0085') {
            return c == '\u2028' || c == '\u2029' || c == '\u0085' ? '\n' : ' ';
        }
        if (c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff') {
            return radical(c);
        }
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0 : other(c);
    }

    /** Whether the character has another form in the letters of the mainland. */
    static boolean isTraditional(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN && SIMPLIFIED[c - FIRST_HAN] != c;
    }

    static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN || c >= '\u3400' && c <= '\u4dbf' || Character.isSurrogate(c);
    }

    private static char ascii(char c) {
        if (c == '\t' || c == '\u000b') {
            return ' ';
        }
        if (c == '\f' || c == '\r') {
            return '\n';
        }
        return c < ' ' && c != '\n' || c == '\u007f' ? 0 : c;
    }

    private static char radical(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : c;
    }

    private static char other(char c) {
        return switch (c) {
            case '﹝', '〖' -> '〔';
            case '﹞', '〗' -> '〕';
            case '—', '–', '―', '－', '‐', '‑' -> '-';
            case '「', '『', '„', '＂' -> '“';
            case '」', '』' -> '”';
            case '﹐' -> ',';
            case '﹕', '∶' -> ':';
            case '﹪' -> '%';
            default -> c;
        };
    }

    /** By the converter of ICU; characters that the mainland's own set GB 2312 holds (著, 乾, 徵) stay what they are, but for 於. */
    private static char[] simplified() {
        var table = new char[LAST_HAN - FIRST_HAN + 1];
        var ours = Charset.forName("GB2312").newEncoder();
        var others = new StringBuilder();
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            table[c - FIRST_HAN] = c;
            if (!ours.canEncode(c)) {
                others.append(c).append('\n');
            }
        }
        var converted = Transliterator.getInstance("Hant-Hans").transliterate(others.toString()).split("\n");
        for (int i = 0; i < converted.length; i++) {
            if (converted[i].length() == 1) {
                table[others.charAt(2 * i) - FIRST_HAN] = converted[i].charAt(0);
            }
        }
        table['於' - FIRST_HAN] = '于';
        return table;
    }
}
