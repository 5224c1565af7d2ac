package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.LetterHeading;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.PromisedItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The promises of a draft on its page: a card for each that is followed up by itself, the rest folded (承诺卡片).
 *
 * <p>What was typed into a card whose sentence is gone waits here for the sentence to come back.
 */
public class PromiseCards implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PromiseForm> cards;
    private final Map<String, PromiseForm> gone = new HashMap<>();
    private final List<Fold> folds;

    /** A folded sentence, to be kept with the page. */
    private record Fold(UUID blockId, String words, String reason) implements Serializable {

        static Fold of(FoldedSentence folded) {
            return new Fold(folded.blockId(), folded.words(), folded.reason());
        }
    }

    PromiseCards(List<PromisedItem> promises, List<FoldedSentence> folded) {
        cards = promises.stream().map(PromiseForm::new).collect(Collectors.toCollection(ArrayList::new));
        folds = folded.stream().map(Fold::of).collect(Collectors.toCollection(ArrayList::new));
    }

    List<PromisedItem> items() {
        return cards.stream().filter(PromiseForm::stands).map(PromiseForm::toItem).toList();
    }

    List<FoldedSentence> folded() {
        return folds.stream().map(fold -> new FoldedSentence(fold.blockId(), fold.words(), fold.reason())).toList();
    }

    public List<PromiseForm> getCards() {
        return cards;
    }

    /** How many commitments they make. */
    public long getCount() {
        return cards.stream().filter(card -> !card.isPart()).count();
    }

    public long getToSettle() {
        return cards.stream().filter(card -> !card.isPart() && card.isToSettle()).count();
    }

    /** A person marks words as a promise of this section, or confirms the card that quotes them. */
    void mark(UUID blockId, String words, UUID owner) {
        var quoting = cards.stream().filter(card -> card.quotes(blockId, words)).findFirst();
        quoting.ifPresentOrElse(PromiseForm::settle, () -> cards.add(PromiseForm.marked(blockId, words, owner)));
    }

    void replace(List<PromisedItem> promises) {
        cards.clear();
        folds.clear();
        promises.forEach(item -> cards.add(new PromiseForm(item)));
    }

    /**
     * Takes up how the sentences stand in the stored text.
     *
     * @param owner keeps what nobody is named for
     * @return whether other cards are to be shown than before
     */
    boolean follow(List<PromiseStanding> standings, List<Block> text, UUID owner) {
        var before = List.copyOf(cards);
        for (PromiseForm card : before) {
            if (!card.stands()) {
                cards.remove(card);
                gone.put(card.lastWords(), card);
            }
        }
        folds.removeIf(fold -> text.stream().noneMatch(block -> block.text().contains(fold.words())));
        read(standings);
        standings.forEach(standing -> take(standing, owner));
        boolean other = before.stream().anyMatch(PromiseForm::isToShow);
        cards.forEach(PromiseForm::beRead);
        cards.forEach(card -> card.ownedUnlessNamed(owner));
        leadOrphans();
        sort(text);
        return other || !before.equals(cards);
    }

    private void read(List<PromiseStanding> standings) {
        for (PromiseForm card : cards) {
            var quoted = standings.stream()
                    .filter(standing -> card.getId().equals(standing.itemId()))
                    .map(PromiseStanding::sentence)
                    .toList();
            if (!quoted.isEmpty()) {
                card.readAnew(PromiseSentence.together(quoted));
            }
        }
    }

    private void take(PromiseStanding standing, UUID owner) {
        if (standing.state() == PromiseState.OPEN) {
            var back = gone.remove(standing.sentence().words());
            if (back != null) {
                cards.add(back.backIn(standing.sentence().blockId()));
            } else if (standing.sentence().asksForCard()) {
                cards.add(PromiseForm.read(standing.sentence(), owner).toSettle());
            }
        }
    }

    /** Where the first sentence of a commitment is gone, the next one leads. */
    private void leadOrphans() {
        for (PromiseForm card : cards) {
            if (card.isPart() && card(card.getPartOf()).isEmpty()) {
                var lost = card.getPartOf();
                card.joinTo(null);
                cards.stream().filter(each -> lost.equals(each.getPartOf())).forEach(each -> each.joinTo(card.getId()));
            }
        }
    }

    /** In the order of the letter, each joined sentence after the one that it belongs to. */
    private void sort(List<Block> text) {
        var places = new HashMap<UUID, Long>();
        for (int i = 0; i < text.size(); i++) {
            for (PromiseForm card : cards) {
                if (text.get(i).id().equals(card.getBlockId())) {
                    places.put(card.getId(), i * 100_000L + Math.max(0, text.get(i).text().indexOf(card.getExactWords())));
                }
            }
        }
        var sorted = new ArrayList<PromiseForm>();
        ordered(cards.stream().filter(card -> !card.isPart()).toList(), places).forEach(head -> {
            sorted.add(head);
            sorted.addAll(ordered(cards.stream().filter(card -> head.getId().equals(card.getPartOf())).toList(), places));
        });
        cards.clear();
        cards.addAll(sorted);
    }

    private static List<PromiseForm> ordered(List<PromiseForm> some, Map<UUID, Long> places) {
        return some.stream()
                .sorted(Comparator.comparing(card -> places.getOrDefault(card.getId(), Long.MAX_VALUE)))
                .toList();
    }

    void settle(UUID id) {
        cards.stream().filter(card -> card.belongsTo(id)).forEach(PromiseForm::settle);
    }

    /** Takes a card and what is joined to it for routine, as far as the letter promises there. */
    void fold(UUID id, List<PromiseStanding> standings) {
        var ids = cards.stream().filter(card -> card.belongsTo(id)).map(PromiseForm::getId).collect(Collectors.toSet());
        cards.removeIf(card -> ids.contains(card.getId()));
        standings.stream().filter(standing -> ids.contains(standing.itemId())).forEach(this::fold);
    }

    /** Takes for routine what nobody has looked at in a paragraph, or in all of them. */
    void foldRest(UUID blockId, List<PromiseStanding> standings) {
        standings.stream()
                .filter(standing -> standing.state() == PromiseState.OPEN && !standing.holdsUp())
                .filter(standing -> blockId == null || standing.sentence().blockId().equals(blockId))
                .forEach(this::fold);
    }

    private void fold(PromiseStanding standing) {
        folds.removeIf(fold -> fold.words().equals(standing.sentence().words()));
        folds.add(new Fold(standing.sentence().blockId(), standing.sentence().words(), null));
    }

    /** Gives a sentence a card of its own. */
    void unfold(String words, List<PromiseStanding> standings, UUID owner) {
        folds.removeIf(fold -> fold.words().equals(words));
        standings.stream()
                .filter(standing -> standing.itemId() == null && standing.sentence().words().equals(words))
                .findFirst()
                .ifPresent(standing -> cards.add(PromiseForm.read(standing.sentence(), owner)));
    }

    /** Makes one commitment of it and the one before it under the same heading. */
    void join(UUID id, List<Block> text) {
        headBefore(id, text).ifPresent(head ->
                cards.stream().filter(card -> card.belongsTo(id)).forEach(card -> card.joinTo(head.getId())));
    }

    void part(UUID id) {
        card(id).ifPresent(card -> card.joinTo(null));
    }

    /** The cards that can be joined to the one before them. */
    Set<UUID> joinable(List<Block> text) {
        return cards.stream().map(PromiseForm::getId).filter(id -> headBefore(id, text).isPresent()).collect(Collectors.toSet());
    }

    private Optional<PromiseForm> headBefore(UUID id, List<Block> text) {
        var headings = LetterHeading.of(text);
        PromiseForm before = null;
        for (PromiseForm card : cards) {
            if (card.getId().equals(id)) {
                boolean same = before != null
                        && !card.isPart()
                        && Objects.equals(headings.get(before.getBlockId()), headings.get(card.getBlockId()));
                return Optional.ofNullable(same ? before : null);
            }
            before = card.isPart() ? before : card;
        }
        return Optional.empty();
    }

    private Optional<PromiseForm> card(UUID id) {
        return cards.stream().filter(card -> card.getId().equals(id)).findFirst();
    }
}
