package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.shared.Sha256;
import java.text.Normalizer;

/**
 * The one way to write a reply down so that its digest can be checked by anybody (ADR "canonical text of a reply").
 *
 * <p>One part a line: its name, a tab, its text; a line end inside a text is followed by a tab. Unicode NFC, no blanks at
 * a line's end, LF, no mark at the beginning, UTF-8.
 */
final class CanonicalText {

    private final StringBuilder lines = new StringBuilder("yinuo-reply\t1\n");

    private CanonicalText() {}

    /** The letter as it is sent. */
    static String of(Reply reply, Letterhead head) {
        var heading = reply.heading();
        var text = new CanonicalText()
                .part("organ", head.organ())
                .part("number", head.documentNumber())
                .part("signatory", head.signatory())
                .part("outcome", nameOrEmpty(heading.outcome()))
                .part("disclosure", nameOrEmpty(heading.disclosure()))
                .part("title", heading.title())
                .part("recipient", heading.mainRecipient());
        for (Block block : reply.latest().blocks()) {
            text.part(block.level().name(), block.text());
        }
        return text.part("date", reply.signature().signedOn().toString())
                .part("copies", heading.copies())
                .part("contact", orEmpty(heading.contactName()))
                .part("phone", orEmpty(heading.contactPhone()))
                .lines
                .toString();
    }

    static String sha256(String canonicalText) {
        return Sha256.hex(canonicalText);
    }

    private CanonicalText part(String name, String text) {
        var lf = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
        var trimmed = lf.replaceAll("[ \\t\\u3000]+(?=\\n|$)", "");
        lines.append(name).append('\t').append(trimmed.replace("\n", "\n\t")).append('\n');
        return this;
    }

    private static String nameOrEmpty(Enum<?> code) {
        return code == null ? "" : code.name();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
