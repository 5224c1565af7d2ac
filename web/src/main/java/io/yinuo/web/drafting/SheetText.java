package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TextParts;
import java.util.List;

/**
 * The paragraphs of a letter in the places where they stand on it (正文、附件说明、附件).
 *
 * @param attached names and paragraphs of the attachments, which stand below the signature
 */
public record SheetText(List<LetterParagraph> body, List<TextParts.Noted> note, List<LetterParagraph> attached) {

    /** A text that promises nothing, or whose promises are not to be shown. */
    public static SheetText of(List<Block> text) {
        return of(text, LetterParagraph.of(text));
    }

    /** A draft with the words that it promises. */
    public static SheetText ofDraft(List<Block> text, List<PromisedItem> promises) {
        return of(text, LetterParagraph.ofDraft(text, promises));
    }

    private static SheetText of(List<Block> text, List<LetterParagraph> paragraphs) {
        var parts = TextParts.of(text);
        int end = parts.body().size();
        return new SheetText(paragraphs.subList(0, end), parts.note(), paragraphs.subList(end, paragraphs.size()));
    }
}
