package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.PromiseLetter.FIRST;
import static io.yinuo.drafting.internal.PromiseLetter.SECOND;
import static io.yinuo.drafting.internal.PromiseLetter.THIRD;
import static io.yinuo.drafting.internal.PromiseLetter.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromiseBookTest {

    private static final UUID LEAD = UUID.randomUUID();

    private final List<PromiseSentence> sentences = read(FIRST, SECOND, THIRD);

    @Test
    @DisplayName("PR11 没人看过的卡片挡住提交，常规句子不挡")
    void holdsUpForCardsAlone() {
        var standings = new PromiseBook(List.of(), List.of()).standings(sentences);

        assertThat(standings).extracting(PromiseStanding::state).containsOnly(PromiseState.OPEN);
        assertThat(standings).filteredOn(PromiseStanding::holdsUp).hasSize(3);
    }

    @Test
    @DisplayName("PR11 单列的、待确认的、归入常规的、领导划去的，各归各")
    void tellsWhatBecameOfEach() {
        var listed = sentence("油烟").asPromise(LEAD);
        var waiting = toSettle(sentence("指南").asPromise(LEAD));
        var folded = new FoldedSentence(FIRST.id(), sentence("食谱").words(), null);
        var struck = new FoldedSentence(SECOND.id(), sentence("书房").words(), "不归我局管");
        var book = new PromiseBook(List.of(listed, waiting), List.of(folded, struck));

        assertThat(state(book, "油烟")).isEqualTo(PromiseState.LISTED);
        assertThat(state(book, "指南")).isEqualTo(PromiseState.TO_SETTLE);
        assertThat(state(book, "食谱")).isEqualTo(PromiseState.FOLDED);
        assertThat(state(book, "书房")).isEqualTo(PromiseState.STRUCK);
        assertThat(state(book, "视力")).isEqualTo(PromiseState.OPEN);
    }

    @Test
    @DisplayName("PR11 句子换了段落，归入常规的决定跟着走；改了字就再问")
    void followsTheWords() {
        var folded = new FoldedSentence(SECOND.id(), sentence("书房").words(), null);
        var moved = new Block(THIRD.id(), THIRD.level(), THIRD.text() + sentence("书房").words());
        var reworded = new Block(SECOND.id(), SECOND.level(), SECOND.text().replace("24个", "30个"));
        var book = new PromiseBook(List.of(), List.of(folded));

        assertThat(book.standings(read(FIRST, moved)).stream().filter(each -> each.state() == PromiseState.FOLDED))
                .singleElement()
                .satisfies(each -> assertThat(each.sentence().blockId()).isEqualTo(THIRD.id()));
        assertThat(book.standings(read(FIRST, reworded))).filteredOn(PromiseStanding::holdsUp).hasSize(3);
    }

    @Test
    @DisplayName("PR11 提交时，没人要卡片的句子都归入常规，数得出来")
    void foldsTheRest() {
        var folds = new PromiseBook(List.of(sentence("油烟").asPromise(LEAD)), List.of()).withDefaults(sentences);

        assertThat(folds).hasSize(5).allMatch(fold -> fold.reason() == null);
        assertThat(folds).extracting(FoldedSentence::words).noneMatch(words -> words.contains("书房"));
    }

    @Test
    @DisplayName("PR11 归入常规的句子不多过一份草稿所能存的")
    void foldsNoMoreThanADraftMayHave() {
        var many = Collections.nCopies(DraftCheck.MOST_FOLDS, new FoldedSentence(FIRST.id(), "不再有的话", null));

        assertThat(new PromiseBook(List.of(), many).withDefaults(sentences)).isEqualTo(many);
    }

    @Test
    @DisplayName("PR13 同一小标题下的几句合为一项承诺，原话逐句留着，责任和期限随第一句")
    void joinsSentences() {
        var head = sentence("书房").asPromise(LEAD);
        var part = part(sentence("指南").asPromise(UUID.randomUUID()), head.id());

        assertThat(PromisedItem.joined(List.of(head, part))).singleElement().satisfies(one -> {
            assertThat(one.exactWords()).isEqualTo(head.exactWords() + "\n" + part.exactWords());
            assertThat(one.dueOn()).isEqualTo(head.dueOn());
        });
        assertThat(PromisedItem.aligned(List.of(head, part)).get(1)).satisfies(like -> {
            assertThat(like.ownerSectionId()).isEqualTo(LEAD);
            assertThat(like.dueOn()).isEqualTo(head.dueOn());
        });
    }

    private PromiseState state(PromiseBook book, String words) {
        return book.standings(List.of(sentence(words))).get(0).state();
    }

    private PromiseSentence sentence(String words) {
        return sentences.stream().filter(each -> each.words().contains(words)).findFirst().orElseThrow();
    }

    private static PromisedItem toSettle(PromisedItem item) {
        return with(item, new PromiseTerms(null, null, Set.of(), null, null, null, true));
    }

    private static PromisedItem part(PromisedItem item, UUID head) {
        return with(item, new PromiseTerms(head, null, Set.of(), null, null, null, false));
    }

    private static PromisedItem with(PromisedItem item, PromiseTerms terms) {
        return new PromisedItem(
                item.id(), item.blockId(), item.exactWords(), item.ownerSectionId(), item.target(), item.dueOn(),
                item.dueKind(), terms);
    }
}
