package io.yinuo.web.drafting;

import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a drafter does with the promises of the draft (承诺认定): each click is stored with what is typed. */
@Named
@RequestScoped
public class PromiseCardsView {

    @Inject
    DraftView draft;

    /** Confirms a card whose day lies ahead; what is typed is stored in any case. */
    @TellsRefusals
    public void settle(UUID id) {
        try {
            draft.requireDay(id);
            cards().settle(id);
        } finally {
            draft.keepCards();
        }
    }

    /** Routine after all. */
    @TellsRefusals
    public void fold(UUID id) {
        cards().fold(id, draft.getStandings());
        draft.keepCards();
    }

    @TellsRefusals
    public void foldParagraph(UUID blockId) {
        cards().foldRest(blockId, draft.getStandings());
        draft.keepCards();
    }

    @TellsRefusals
    public void foldAll() {
        cards().foldRest(null, draft.getStandings());
        draft.keepCards();
    }

    @TellsRefusals
    public void unfold(String words) {
        cards().unfold(words, draft.getStandings(), draft.leadSectionId());
        draft.keepCards();
    }

    @TellsRefusals
    public void join(UUID id) {
        cards().join(id, draft.getForm().paragraphs());
        draft.keepCards();
    }

    @TellsRefusals
    public void part(UUID id) {
        cards().part(id);
        draft.keepCards();
    }

    public List<FoldedParagraph> getParagraphs() {
        return FoldedParagraph.of(draft.getStandings());
    }

    /** Whether one tap settles all that is left. */
    public boolean isRestOpen() {
        return getParagraphs().stream().anyMatch(paragraph -> !paragraph.isSettled());
    }

    /** How many sentences are folded, or will be. */
    public long getSentences() {
        return getParagraphs().stream().mapToLong(paragraph -> paragraph.sentences().size()).sum();
    }

    public Set<UUID> getJoinable() {
        return cards().joinable(draft.getForm().paragraphs());
    }

    private PromiseCards cards() {
        return draft.getForm().getCards();
    }
}
