package io.yinuo.drafting.internal;

import io.yinuo.audit.Change;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromisedItem;
import java.util.List;

/** What a writing changed, for the trail; of the text it names the versions, which hold it word for word. */
public final class DraftChanges {

    private DraftChanges() {}

    /** State of the reply that the trail compares. */
    public record State(int draft, Draft content) {

        public static State of(Reply reply) {
            return new State(reply.latest().number(), reply.draft());
        }
    }

    public static Change[] between(State before, State after) {
        var old = before.content().heading();
        var now = after.content().heading();
        return new Change[] {
            new Change("draft", before.draft(), after.draft()),
            new Change("title", old.title(), now.title()),
            new Change("mainRecipient", old.mainRecipient(), now.mainRecipient()),
            new Change("outcome", old.outcome(), now.outcome()),
            new Change("disclosure", old.disclosure(), now.disclosure()),
            new Change("withholdingGround", old.withholdingGround(), now.withholdingGround()),
            new Change("copies", old.copies(), now.copies()),
            new Change("contactName", old.contactName(), now.contactName()),
            new Change("contactPhone", old.contactPhone(), now.contactPhone()),
            new Change("promises", words(before), words(after)),
            new Change("foldedSentences", folded(before), folded(after))
        };
    }

    private static List<String> folded(State state) {
        return state.content().folds().stream().map(FoldedSentence::words).toList();
    }

    private static List<String> words(State state) {
        return state.content().promises().stream().map(PromisedItem::exactWords).toList();
    }
}
