package io.yinuo.web.api.suggestion;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import java.util.List;
import java.util.UUID;

/** The whole draft as the caller holds it; what is left out is emptied, but for the folded sentences. */
public record DraftBody(
        Integer expectedVersion,
        String title,
        String mainRecipient,
        ReplyOutcome outcome,
        Disclosure disclosure,
        String withholdingGround,
        String copies,
        String contactName,
        String contactPhone,
        List<Block> blocks,
        List<RequestAnswer> answers,
        List<PromisedItem> promises,
        List<FoldedSentence> folds) {

    SaveDraft command(UUID replyId, int version) {
        return new SaveDraft(
                replyId,
                version,
                title,
                mainRecipient,
                outcome,
                disclosure,
                withholdingGround,
                copies,
                contactName,
                contactPhone,
                blocks,
                answers,
                promises,
                folds);
    }
}
