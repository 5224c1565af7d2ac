package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TermBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromiseCardsTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final String FIRM = "年内新建3个书房。";
    private static final String ROUTINE = "继续组织读书交流。";

    private final Block first = body("一是阅读推广。" + FIRM + ROUTINE);
    private final Block second = body("二是用眼卫生。印发护眼手册。");
    private final List<Block> text = List.of(first, second);
    private final PromiseCards cards = new PromiseCards(List.of(), List.of());

    @Test
    @DisplayName("PR10 有数字、时限、成果的句子开卡片，其余等着归入常规")
    void opensCardsForFirmSentences() {
        boolean changed = cards.follow(List.of(open(FIRM, true), open(ROUTINE, false)), text, LEAD);

        assertThat(changed).isTrue();
        assertThat(cards.getToSettle()).isEqualTo(1);
        assertThat(cards.items()).singleElement().satisfies(item -> {
            assertThat(item.exactWords()).isEqualTo(FIRM);
            assertThat(item.ownerSectionId()).isEqualTo(LEAD);
            assertThat(item.dueOn()).isEqualTo(YEAR_END);
            assertThat(item.terms().dueBasis()).isEqualTo(TermBasis.RULE);
        });
        cards.foldRest(null, List.of(standing(FIRM, true, PromiseState.TO_SETTLE), open(ROUTINE, false)));
        assertThat(cards.folded()).extracting(FoldedSentence::words).containsExactly(ROUTINE);
    }

    @Test
    @DisplayName("PR10 接口存来没写责任科室的，页面上就是主办科室")
    void showsTheLeadSectionWhereNobodyIsNamed() {
        var stored = PromisedItem.plain(UUID.randomUUID(), first.id(), FIRM, null, null, YEAR_END, DueKind.DATED);
        var shown = new PromiseCards(List.of(stored), List.of());

        shown.follow(List.of(), text, LEAD);

        assertThat(shown.items()).extracting(PromisedItem::ownerSectionId).containsExactly(LEAD);
    }

    @Test
    @DisplayName("PR11 归入常规两次只记一次，句子没了就不再记")
    void foldsOnceAndForgetsWhatIsGone() {
        cards.foldRest(null, List.of(open(ROUTINE, false)));
        cards.foldRest(null, List.of(open(ROUTINE, false)));
        assertThat(cards.folded()).hasSize(1);

        cards.follow(List.of(), text, LEAD);
        assertThat(cards.folded()).hasSize(1);
        cards.follow(List.of(), List.of(second), LEAD);
        assertThat(cards.folded()).isEmpty();
    }

    @Test
    @DisplayName("PR11 改了字的句子再问一遍，人填的留着，原文说的重读")
    void asksAgainWhenWordsChange() {
        cards.follow(List.of(open(FIRM, true)), text, LEAD);
        var card = cards.getCards().get(0);
        card.setTarget("3个书房开放");
        cards.settle(card.getId());
        assertThat(cards.getToSettle()).isZero();

        card.setExactWords("新建3个书房。");
        var read = new PromiseSentence(first.id(), 0, "新建3个书房。", first.id(), "", true, "3个", null, null, null);
        cards.follow(List.of(new PromiseStanding(read, PromiseState.TO_SETTLE, card.getId(), null)), text, LEAD);

        assertThat(cards.getToSettle()).isEqualTo(1);
        assertThat(card.getTarget()).isEqualTo("3个书房开放");
        assertThat(card.getTargetBasis()).isEqualTo(TermBasis.ADDED);
        assertThat(card.getDueOn()).isNull();
    }

    @Test
    @DisplayName("PR11 填回与原文一样的，就是原文所说；依据变了，卡片重画一次")
    void standsOnTheLetterWhenTypedAsItSays() {
        cards.follow(List.of(open(FIRM, true)), text, LEAD);
        var card = cards.getCards().get(0);
        card.setDueOn(YEAR_END.minusDays(1));
        assertThat(card.getDueBasis()).isEqualTo(TermBasis.ADDED);
        assertThat(cards.follow(List.of(), text, LEAD)).isTrue();

        card.setDueOn(YEAR_END);
        assertThat(card.getDueBasis()).isEqualTo(TermBasis.RULE);
        assertThat(card.getDuePhrase()).isEqualTo("年内");
        assertThat(cards.follow(List.of(), text, LEAD)).isTrue();
        assertThat(cards.follow(List.of(), text, LEAD)).isFalse();
    }

    @Test
    @DisplayName("PR11 打开存下的稿件，卡片与原文不一的按原文读回来，请人再确认")
    void readsStoredCardsAgain() {
        var terms = new PromiseTerms(null, null, Set.of(), TermBasis.STATED, TermBasis.STATED, null, false);
        var stored = new PromisedItem(
                UUID.randomUUID(), first.id(), FIRM, LEAD, "15个", YEAR_END.minusYears(1), DueKind.DATED, terms);
        var opened = new PromiseCards(List.of(stored), List.of());
        var read = new PromiseSentence(first.id(), 0, FIRM, first.id(), "", true, "3个", YEAR_END, TermBasis.STATED, null);

        assertThat(opened.follow(List.of(new PromiseStanding(read, PromiseState.LISTED, stored.id(), null)), text, LEAD)).isTrue();

        assertThat(opened.items()).singleElement().satisfies(item -> {
            assertThat(item.target()).isEqualTo("3个");
            assertThat(item.dueOn()).isEqualTo(YEAR_END);
            assertThat(item.terms().toSettle()).isTrue();
        });
    }

    @Test
    @DisplayName("PR11 句子删了，卡片撤下；同一句回来，填过的都在")
    void keepsWhatWasTypedForTheSentenceToComeBack() {
        cards.follow(List.of(open(FIRM, true)), text, LEAD);
        var card = cards.getCards().get(0);
        card.setOutsideUnit("示例市文旅局");
        cards.settle(card.getId());

        card.setExactWords("");
        cards.follow(List.of(), text, LEAD);
        assertThat(cards.items()).isEmpty();

        cards.follow(List.of(open(FIRM, true)), text, LEAD);
        assertThat(cards.items()).singleElement().satisfies(item -> {
            assertThat(item.terms().outsideUnit()).isEqualTo("示例市文旅局");
            assertThat(item.dueOn()).isEqualTo(YEAR_END);
        });
    }

    @Test
    @DisplayName("PR11 没有句子认得的改动只问一遍：读过一次，卡片不再反复重画")
    void showsAChangedCardOnce() {
        cards.mark(first.id(), "阅读推广", LEAD);
        cards.getCards().get(0).setExactWords("阅读推广再深入");

        assertThat(cards.follow(List.of(), text, LEAD)).isTrue();
        assertThat(cards.follow(List.of(), text, LEAD)).isFalse();
    }

    @Test
    @DisplayName("PR11 编辑器清空了摘录的卡片，不妨碍另标一句")
    void marksBesideACardWhoseWordsAreGone() {
        cards.mark(first.id(), "阅读推广", LEAD);
        cards.getCards().get(0).setExactWords(null);

        cards.mark(first.id(), ROUTINE, LEAD);

        assertThat(cards.items()).extracting(PromisedItem::exactWords).containsExactly(ROUTINE);
    }

    @Test
    @DisplayName("PR13 同一小标题下的合得上，别的小标题下的合不上；拆得开，前一句没了后一句领头")
    void joinsUnderOneHeading() {
        cards.follow(List.of(open(FIRM, true), open(second, "印发护眼手册。", true)), text, LEAD);
        cards.unfold(ROUTINE, List.of(open(ROUTINE, false)), LEAD);
        cards.follow(List.of(), text, LEAD);
        var ids = cards.getCards().stream().map(PromiseForm::getId).toList();

        assertThat(cards.joinable(text)).containsExactly(ids.get(1));
        cards.join(ids.get(1), text);
        cards.join(ids.get(2), text);
        assertThat(PromisedItem.joined(cards.items())).extracting(PromisedItem::exactWords)
                .containsExactly(FIRM + "\n" + ROUTINE, "印发护眼手册。");

        cards.getCards().get(0).setExactWords("");
        cards.follow(List.of(), text, LEAD);
        assertThat(PromisedItem.joined(cards.items())).extracting(PromisedItem::exactWords)
                .containsExactly(ROUTINE, "印发护眼手册。");
    }

    @Test
    @DisplayName("PR11 卡片改列常规，整句都归进去，不再另开卡片")
    void foldsACard() {
        cards.follow(List.of(open(FIRM, true)), text, LEAD);
        var card = cards.getCards().get(0);
        var standing = new PromiseStanding(sentence(first, FIRM, true), PromiseState.TO_SETTLE, card.getId(), null);

        cards.fold(card.getId(), List.of(standing));

        assertThat(cards.items()).isEmpty();
        assertThat(cards.folded()).extracting(FoldedSentence::words).containsExactly(FIRM);
    }

    private PromiseStanding open(String words, boolean firm) {
        return open(first, words, firm);
    }

    private static PromiseStanding open(Block block, String words, boolean firm) {
        return new PromiseStanding(sentence(block, words, firm), PromiseState.OPEN, null, null);
    }

    private PromiseStanding standing(String words, boolean firm, PromiseState state) {
        return new PromiseStanding(sentence(first, words, firm), state, UUID.randomUUID(), null);
    }

    private static PromiseSentence sentence(Block block, String words, boolean firm) {
        return new PromiseSentence(
                block.id(), block.text().indexOf(words), words, block.id(), "", firm, null, firm ? YEAR_END : null,
                firm ? TermBasis.RULE : null, firm ? "年内" : null);
    }

    private static Block body(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }
}
