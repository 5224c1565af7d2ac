package io.yinuo.drafting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The whole draft as the page holds it (保存草稿).
 *
 * @param expectedVersion version of the reply that the page showed
 * @param folds the sentences that promise, and are not followed up by themselves; null leaves them as they are. Why a
 *     leader struck one of them is not taken from here
 * @param withholdingGround why the public may not read it, see {@link Disclosure#needsGround()}
 */
public record SaveDraft(
        UUID replyId,
        int expectedVersion,
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

    public SaveDraft {
        blocks = present(blocks);
        answers = present(answers);
        promises = present(promises);
        folds = folds == null ? null : present(folds);
    }

    /** The same draft with these sentences folded, on top of that version. */
    public SaveDraft folding(int version, List<FoldedSentence> folded) {
        return new SaveDraft(
                replyId, version, title, mainRecipient, outcome, disclosure, withholdingGround, copies, contactName,
                contactPhone, blocks, answers, promises, folded);
    }

    private static <T> List<T> present(List<T> items) {
        return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
    }
}
