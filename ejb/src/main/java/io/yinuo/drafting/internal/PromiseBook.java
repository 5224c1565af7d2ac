package io.yinuo.drafting.internal;

import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.PromisedItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what became of each sentence that promises: what was settled follows its words, and nothing else (rule PR11).
 *
 * <p>A sentence may move to another paragraph; once its words change it is asked for again.
 */
final class PromiseBook {

    private final List<PromisedItem> promises;
    private final List<FoldedSentence> folds;

    PromiseBook(List<PromisedItem> promises, List<FoldedSentence> folds) {
        this.promises = promises;
        this.folds = folds;
    }

    List<PromiseStanding> standings(List<PromiseSentence> sentences) {
        return sentences.stream().map(this::standing).toList();
    }

    private PromiseStanding standing(PromiseSentence sentence) {
        var promise = promises.stream().filter(item -> quotes(item, sentence)).findFirst();
        if (promise.isPresent()) {
            var state = promise.get().terms().toSettle() ? PromiseState.TO_SETTLE : PromiseState.LISTED;
            return new PromiseStanding(sentence, state, promise.get().id(), null);
        }
        return fold(sentence)
                .map(fold -> new PromiseStanding(
                        sentence, fold.reason() == null ? PromiseState.FOLDED : PromiseState.STRUCK, null, fold.reason()))
                .orElseGet(() -> new PromiseStanding(sentence, PromiseState.OPEN, null, null));
    }

    /**
     * The promises with what their sentences say of target and day.
     *
     * @param before the promises as they were stored
     */
    List<PromisedItem> readAnew(List<PromiseSentence> sentences, List<PromisedItem> before) {
        return promises.stream()
                .map(item -> said(item, sentences)
                        .map(said -> item.following(said, isReworded(item, before)))
                        .orElse(item))
                .toList();
    }

    /**
     * The same after a reviewer wrote in the text, who has looked at what follows from it: what contradicts the new words, or
     * quotes words that promise no more, waits to be confirmed, and so does what is promised anew.
     */
    List<PromisedItem> rewritten(List<PromiseSentence> sentences, List<PromisedItem> before) {
        var read = readAnew(sentences, before).stream()
                .map(item -> isReworded(item, before) && !isPart(item) ? item.toSettle(isAstray(item, sentences)) : item)
                .map(item -> isPart(item) ? item.toSettle(false) : item);
        var added = standings(sentences).stream()
                .filter(standing -> standing.state() == PromiseState.OPEN && standing.holdsUp())
                .map(standing -> standing.sentence().asPromise(null).toSettle(true));
        return Stream.concat(read, added).toList();
    }

    private static boolean isAstray(PromisedItem item, List<PromiseSentence> sentences) {
        return said(item, sentences).map(item::contradicts).orElseGet(item::quotesTerms);
    }

    /** What the sentences say that a promise quotes; a joined one says what the one says to which it is joined. */
    private static Optional<PromiseSentence> said(PromisedItem item, List<PromiseSentence> sentences) {
        var quoted = sentences.stream().filter(sentence -> !isPart(item) && quotes(item, sentence)).toList();
        return quoted.isEmpty() ? Optional.empty() : Optional.of(PromiseSentence.together(quoted));
    }

    private static boolean isPart(PromisedItem item) {
        return item.terms().partOf() != null;
    }

    private static boolean isReworded(PromisedItem item, List<PromisedItem> before) {
        return before.stream().anyMatch(
                each -> each.id().equals(item.id()) && !Objects.equals(each.exactWords(), item.exactWords()));
    }

    private Optional<FoldedSentence> fold(PromiseSentence sentence) {
        return folds.stream().filter(fold -> fold.words().equals(sentence.words())).findFirst();
    }

    /** A person may have marked less than the sentence, or more than one. */
    private static boolean quotes(PromisedItem item, PromiseSentence sentence) {
        var words = item.exactWords();
        return words != null
                && item.blockId().equals(sentence.blockId())
                && (sentence.words().contains(words) || words.contains(sentence.words()));
    }

    /** The folds, and with them those sentences for which nobody wants a card, as many as a draft may have. */
    List<FoldedSentence> withDefaults(List<PromiseSentence> sentences) {
        var usual = standings(sentences).stream()
                .filter(standing -> standing.state() == PromiseState.OPEN && !standing.holdsUp())
                .map(standing -> new FoldedSentence(standing.sentence().blockId(), standing.sentence().words(), null));
        return Stream.concat(folds.stream(), usual).limit(DraftCheck.MOST_FOLDS).toList();
    }
}
