package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyView;
import java.time.LocalDate;
import java.util.List;

/** All that stands on a reply letter (答复函), for reading and printing. */
public record LetterSheet(
        String organ,
        ReplyOutcome outcome,
        Disclosure disclosure,
        String documentNumber,
        String signatory,
        String title,
        String mainRecipient,
        SheetText text,
        LocalDate signedOn,
        String contactName,
        String contactPhone,
        String copies) {

    /** The letter as it stands; promised words are marked until it is numbered. */
    public static LetterSheet of(ReplyView reply, DraftView draft) {
        return sheet(reply, reply.documentNumber() == null
                ? SheetText.ofDraft(draft.blocks(), draft.promises())
                : SheetText.of(draft.blocks()));
    }

    /** The delivered letter for a submitter. */
    public static LetterSheet of(ReplyView reply, List<Block> blocks) {
        return sheet(reply, SheetText.of(blocks));
    }

    private static LetterSheet sheet(ReplyView reply, SheetText text) {
        return new LetterSheet(
                reply.organName(),
                reply.outcome(),
                reply.disclosure(),
                reply.documentNumber(),
                reply.signatoryName(),
                reply.title(),
                reply.mainRecipient(),
                text,
                reply.signedOn(),
                reply.contactName(),
                reply.contactPhone(),
                reply.copies());
    }
}
