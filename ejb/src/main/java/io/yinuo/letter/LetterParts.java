package io.yinuo.letter;

import java.util.List;

/**
 * A letter taken apart (函件分段), with its words as they were sent.
 *
 * @param salutation whom it speaks to, or null
 * @param paragraphs what stands between salutation and signature, and what goes on below it in whole sentences; each on one
 *     line, without the spaces of layout
 */
public record LetterParts(String salutation, List<Paragraph> paragraphs) {

    /** One paragraph; places count code points of the letter as it was sent, {@code end} exclusive. */
    public record Paragraph(int start, int end, String text) {}

    public LetterParts {
        paragraphs = List.copyOf(paragraphs);
    }
}
