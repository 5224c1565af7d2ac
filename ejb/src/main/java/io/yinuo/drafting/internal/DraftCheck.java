package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.LetterHeading;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.InvalidInput;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a draft must be to be stored at all, and what it must be to be kept as a version. */
final class DraftCheck {

    private static final int MOST_BLOCKS = 600;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_BLOCK = 20_000;
    private static final int LONGEST_ATTACHMENT_TITLE = 300;
    private static final int MOST_ITEMS = 200;

    /** Every sentence that promises may be routine, and the longest letter has more of them than anybody lists. */
    static final int MOST_FOLDS = 2_000;

    private final Draft draft;
    private final InvalidInput.Check check = new InvalidInput.Check();

    /**
     * What a draft may point at.
     *
     * @param requests ids of the requests of the suggestion
     * @param sections ids of the sections that may own a promise
     */
    record Surroundings(Set<UUID> requests, Set<UUID> sections) {}

    private DraftCheck(Draft draft) {
        this.draft = draft;
    }

    /** Whether every part fits its place; half-written sentences are welcome. */
    static void storable(Draft draft, Surroundings surroundings) {
        new DraftCheck(draft)
                .heading()
                .blocks()
                .answers(surroundings.requests())
                .promises(surroundings.sections())
                .folds()
                .check
                .done();
    }

    /**
     * Whether, besides, each promise stands in its paragraph word for word (rule PR1) and has a date just when it is a
     * dated one (rule PR2).
     */
    static void keepable(Draft draft, Surroundings surroundings) {
        storable(draft, surroundings);
        new DraftCheck(draft).promisesAsWritten().check.done();
    }

    private DraftCheck heading() {
        var heading = draft.heading();
        check.optionalText(heading.title(), "title", 300)
                .optionalText(heading.mainRecipient(), "mainRecipient", 500)
                .optionalText(heading.withholdingGround(), "withholdingGround", 500)
                .optionalText(heading.copies(), "copies", 500)
                .optionalText(heading.contactName(), "contactName", 60)
                .optionalText(heading.contactPhone(), "contactPhone", 40);
        return this;
    }

    private DraftCheck blocks() {
        var blocks = draft.blocks();
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        check.that(blocks.size() <= MOST_BLOCKS, "blocks", "TOO_MANY", MOST_BLOCKS, blocks.size())
                .that(length <= LONGEST_TEXT, "blocks", "TOO_LONG", LONGEST_TEXT, length)
                .that(unique(blocks.stream().map(Block::id).toList()), "blocks", "ID_REPEATED");
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var field = "blocks[" + i + "]";
            check.present(block.id(), field + ".id")
                    .present(block.level(), field + ".level")
                    .optionalText(
                            block.text(), field + ".text",
                            block.level() == BlockLevel.ATTACHMENT ? LONGEST_ATTACHMENT_TITLE : LONGEST_BLOCK);
        }
        return this;
    }

    private DraftCheck answers(Set<UUID> requests) {
        var answers = draft.answers();
        check.that(answers.size() <= MOST_ITEMS, "answers", "TOO_MANY", MOST_ITEMS, answers.size())
                .that(unique(answers.stream().map(RequestAnswer::requestId).toList()), "answers", "ID_REPEATED");
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var field = "answers[" + i + "]";
            check.that(requests.contains(answer.requestId()), field + ".requestId", "REQUEST_UNKNOWN")
                    .optionalText(answer.summary(), field + ".summary", 500);
        }
        return this;
    }

    private DraftCheck promises(Set<UUID> sections) {
        var promises = draft.promises();
        check.that(promises.size() <= MOST_ITEMS, "promises", "TOO_MANY", MOST_ITEMS, promises.size())
                .that(unique(promises.stream().map(PromisedItem::id).toList()), "promises", "ID_REPEATED");
        for (int i = 0; i < promises.size(); i++) {
            var promise = promises.get(i);
            var owner = promise.ownerSectionId();
            var field = "promises[" + i + "]";
            check.present(promise.blockId(), field + ".blockId")
                    .present(promise.dueKind(), field + ".dueKind")
                    .text(promise.exactWords(), field + ".exactWords", 2000)
                    .optionalText(promise.target(), field + ".target", 500)
                    .that(owner == null || sections.contains(owner), field + ".ownerSectionId", "SECTION_UNKNOWN");
            terms(promise, sections, field);
        }
        return this;
    }

    private void terms(PromisedItem promise, Set<UUID> sections, String field) {
        var terms = promise.terms();
        check.optionalText(terms.outsideUnit(), field + ".outsideUnit", 200)
                .optionalText(terms.duePhrase(), field + ".duePhrase", 40)
                .that(sections.containsAll(terms.coOwnerSectionIds()), field + ".coOwnerSectionIds", "SECTION_UNKNOWN")
                .that(
                        terms.outsideUnit() == null || promise.ownerSectionId() != null,
                        field + ".ownerSectionId",
                        "LIAISON_MISSING",
                        terms.outsideUnit())
                .that(terms.partOf() == null || joins(promise), field + ".partOf", "PROMISE_NOT_JOINABLE");
    }

    /** Sentences make one commitment under one heading; none is joined to a joined one. */
    private boolean joins(PromisedItem part) {
        var headings = LetterHeading.of(draft.blocks());
        return draft.promises().stream()
                .filter(head -> part.terms().partOf().equals(head.id()) && head.terms().partOf() == null)
                .anyMatch(head -> Objects.equals(headings.get(head.blockId()), headings.get(part.blockId())));
    }

    private DraftCheck folds() {
        var folds = draft.folds();
        check.that(folds.size() <= MOST_FOLDS, "folds", "TOO_MANY", MOST_FOLDS, folds.size());
        for (int i = 0; i < folds.size(); i++) {
            check.present(folds.get(i).blockId(), "folds[" + i + "].blockId")
                    .optionalText(folds.get(i).words(), "folds[" + i + "].words", 2000)
                    .optionalText(folds.get(i).reason(), "folds[" + i + "].reason", 500);
        }
        return this;
    }

    private DraftCheck promisesAsWritten() {
        for (PromisedItem whole : PromisedItem.joined(draft.promises())) {
            int length = whole.exactWords().length();
            check.that(length <= 2000, "promises", "TOO_LONG", 2000, length);
        }
        for (int i = 0; i < draft.promises().size(); i++) {
            var promise = draft.promises().get(i);
            var field = "promises[" + i + "]";
            boolean dated = promise.dueKind() == DueKind.DATED;
            check.that(standsInText(promise), field + ".exactWords", "PROMISE_NOT_IN_TEXT", promise.exactWords())
                    .that(dated == (promise.dueOn() != null), field + ".dueOn", "PROMISE_DATE");
        }
        return this;
    }

    private boolean standsInText(PromisedItem promise) {
        return draft.block(promise.blockId())
                .filter(block -> block.text().contains(promise.exactWords()))
                .isPresent();
    }

    private static boolean unique(List<UUID> ids) {
        var named = ids.stream().filter(Objects::nonNull).toList();
        return new HashSet<>(named).size() == named.size();
    }
}
