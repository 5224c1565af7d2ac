package io.yinuo.drafting.internal;

import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reply promises and what it takes for routine, as leaders change it (rule PR12). */
public record PromiseList(List<PromisedItem> promises, List<FoldedSentence> folds) {

    public static PromiseList of(Reply reply) {
        return new PromiseList(reply.promises(), reply.folds());
    }

    /** The sentence is followed up by itself, by this section. */
    public PromiseList unfolding(PromiseSentence sentence, UUID ownerSectionId) {
        return new PromiseList(
                Stream.concat(promises.stream(), Stream.of(sentence.asPromise(ownerSectionId))).toList(),
                folds.stream().filter(fold -> !fold.words().equals(sentence.words())).toList());
    }

    /** A person has looked at the promise and typed its target and day, which may be just what its sentence says. */
    PromiseList confirming(UUID itemId, String target, LocalDate dueOn, List<PromiseSentence> sentences) {
        var typed = promise(itemId).typed(target, dueOn);
        var changed = promises.stream()
                .map(item -> item.id().equals(itemId) ? typed : item)
                .toList();
        var read = new PromiseBook(changed, folds).readAnew(sentences, changed);
        var settled = read.stream().map(item -> item.belongsTo(itemId) ? item.toSettle(false) : item).toList();
        return new PromiseList(PromisedItem.aligned(settled), folds);
    }

    /**
     * The promise is not followed up; each sentence that it quotes, in part or whole, keeps the reason.
     *
     * @param standings what became of the sentences so far
     */
    public PromiseList striking(PromisedItem struck, String reason, List<PromiseStanding> standings) {
        var kept = promises.stream().filter(item -> !item.belongsTo(struck.id())).toList();
        var folded = promises.stream()
                .filter(item -> item.belongsTo(struck.id()))
                .flatMap(item -> quoted(item, standings))
                .map(quoted -> new FoldedSentence(quoted.blockId(), quoted.words(), reason.strip()))
                .toList();
        var words = folded.stream().map(FoldedSentence::words).collect(Collectors.toSet());
        var others = folds.stream().filter(fold -> !words.contains(fold.words()));
        return new PromiseList(kept, Stream.concat(others, folded.stream()).toList());
    }

    /** The sentences that a card quotes, or its own words where a person marked what reads like no promise. */
    private static Stream<FoldedSentence> quoted(PromisedItem item, List<PromiseStanding> standings) {
        var sentences = standings.stream()
                .filter(standing -> item.id().equals(standing.itemId()))
                .map(PromiseStanding::sentence)
                .map(sentence -> new FoldedSentence(sentence.blockId(), sentence.words(), null))
                .toList();
        return sentences.isEmpty()
                ? Stream.of(new FoldedSentence(item.blockId(), item.exactWords(), null))
                : sentences.stream();
    }

    /** @throws NotFound {@code PROMISE_UNKNOWN} unless the promise is followed up */
    public PromisedItem promise(UUID itemId) {
        return promises.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("PROMISE_UNKNOWN"));
    }
}
