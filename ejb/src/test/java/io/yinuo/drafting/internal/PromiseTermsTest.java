package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.PromiseLetter.FIRST;
import static io.yinuo.drafting.internal.PromiseLetter.SECOND;
import static io.yinuo.drafting.internal.PromiseLetter.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TermBasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Target and day of a promise are those of its sentence. */
class PromiseTermsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final Block LATER = with(SECOND, SECOND.text().replace("到2026年底新建24个", "到2027年底新建30个"));

    private final PromisedItem stated = sentence(read(SECOND), "书房").asPromise(null);
    private final PromisedItem ruled = sentence(read(FIRST), "油烟").asPromise(null);

    @Test
    @DisplayName("PR11 改了字，原文写明的指标和期限跟着改，卡片再问一遍")
    void followsTheWords() {
        var read = drafted(reworded(stated, LATER), LATER);

        assertThat(read.dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(read.target()).isEqualTo("30个");
        assertThat(read.terms().dueBasis()).isEqualTo(TermBasis.STATED);
        assertThat(read.terms().toSettle()).isTrue();
    }

    @Test
    @DisplayName("PR11 存下的指标期限与原文不一，说是原文写明的，也按原文读回来")
    void readsAgainWhatWasStoredOtherwise() {
        var old = new PromisedItem(
                stated.id(), stated.blockId(), stated.exactWords(), null, "15所", YEAR_END.minusYears(1), DueKind.DATED, stated.terms());
        var read = new PromiseBook(List.of(old), List.of()).readAnew(read(SECOND), List.of(old)).get(0);

        assertThat(read).isEqualTo(stated.toSettle(true));
    }

    @Test
    @DisplayName("PR11 人工补充的留着；填得与原文一样，就是原文写明")
    void keepsWhatAPersonTyped() {
        var added = stated.typed("24个书房开放", YEAR_END.minusDays(1));
        assertThat(List.of(added.terms().targetBasis(), added.terms().dueBasis())).containsOnly(TermBasis.ADDED);
        assertThat(drafted(added, SECOND)).isEqualTo(added);

        var back = drafted(added.typed(" 24个 ", YEAR_END), SECOND);
        assertThat(back).isEqualTo(stated);
        assertThat(drafted(ruled.typed(null, ruled.dueOn().plusDays(1)).typed(null, ruled.dueOn()), FIRST)).isEqualTo(ruled);
    }

    @Test
    @DisplayName("PR11 按规则推定的日子，字没改就不随日历走；没人定过的，字没改也不自己填")
    void keepsADayOfARule() {
        var later = new PromisedItem(
                ruled.id(), ruled.blockId(), ruled.exactWords(), null, ruled.target(), ruled.dueOn().minusYears(1), DueKind.DATED,
                ruled.terms());
        assertThat(drafted(later, FIRST)).isEqualTo(later);

        var plain = PromisedItem.plain(
                stated.id(), stated.blockId(), stated.exactWords(), null, null, null, DueKind.UNDATED);
        assertThat(drafted(plain, SECOND)).isEqualTo(plain);
    }

    @Test
    @DisplayName("PR11 原文的期限已过，读不出日子来，卡片上的不抹掉")
    void keepsADayThatHasPassed() {
        var said = sentence(read(SECOND), "书房");
        var passed = new PromiseSentence(
                said.blockId(), 0, said.words(), said.blockId(), "", true, said.target(), null, null, null);

        assertThat(stated.following(passed, false)).isEqualTo(stated);
        assertThat(stated.following(passed, true).dueOn()).isNull();
    }

    @Test
    @DisplayName("PR12 审核人改了字，原文写明的随之改，不必再问；与人工补充的不合，才待确认")
    void asksReviewersWhereWordsContradict() {
        assertThat(reviewed(reworded(stated, LATER), LATER)).satisfies(read -> {
            assertThat(read.dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
            assertThat(read.terms().toSettle()).isFalse();
        });
        var added = stated.typed("24个书房开放", YEAR_END);
        assertThat(reviewed(reworded(added, LATER), LATER)).satisfies(read -> {
            assertThat(read.target()).isEqualTo("24个书房开放");
            assertThat(read.terms().toSettle()).isTrue();
        });
        var reading = with(SECOND, SECOND.text().replace("新建24个社区书房", "新建社区书房24个"));
        assertThat(reviewed(reworded(added, reading), reading).terms().toSettle()).isFalse();
    }

    @Test
    @DisplayName("PR12 审核人新写的承诺、改得不成承诺的句子，都待确认")
    void asksReviewersForNewAndLostPromises() {
        var more = with(SECOND, SECOND.text() + "到2028年底新建8个阅览室。");
        var book = new PromiseBook(List.of(stated, sentence(read(SECOND), "指南").asPromise(null)), List.of());
        assertThat(book.rewritten(read(more), List.of(stated))).hasSize(3).last().satisfies(added -> {
            assertThat(added.exactWords()).contains("阅览室");
            assertThat(added.terms().toSettle()).isTrue();
        });

        var lost = new PromisedItem(
                stated.id(), stated.blockId(), "社区书房", null, stated.target(), stated.dueOn(), DueKind.DATED, stated.terms());
        assertThat(new PromiseBook(List.of(lost), List.of()).rewritten(List.of(), List.of(stated)))
                .allMatch(item -> item.terms().toSettle());
    }

    @Test
    @DisplayName("PR12 领导核定的指标和期限记着依据，合进来的句子一并确认")
    void confirmsWithWhatIsTyped() {
        var head = stated.toSettle(true);
        var list = new PromiseList(List.of(head), List.of()).confirming(head.id(), "24个", YEAR_END.plusMonths(1), read(SECOND));

        assertThat(list.promises()).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(YEAR_END.plusMonths(1));
            assertThat(item.terms().dueBasis()).isEqualTo(TermBasis.ADDED);
            assertThat(item.terms().targetBasis()).isEqualTo(TermBasis.STATED);
            assertThat(item.terms().toSettle()).isFalse();
        });
    }

    private PromisedItem drafted(PromisedItem item, Block text) {
        return new PromiseBook(List.of(item), List.of()).readAnew(read(text), List.of(stated, ruled)).get(0);
    }

    private PromisedItem reviewed(PromisedItem item, Block text) {
        return new PromiseBook(List.of(item), List.of()).rewritten(read(text), List.of(stated)).get(0);
    }

    private static PromisedItem reworded(PromisedItem item, Block text) {
        var words = sentence(read(text), "书房").words();
        return new PromisedItem(
                item.id(), item.blockId(), words, null, item.target(), item.dueOn(), item.dueKind(), item.terms());
    }

    private static Block with(Block block, String text) {
        return new Block(block.id(), block.level(), text);
    }

    private static PromiseSentence sentence(List<PromiseSentence> sentences, String words) {
        return sentences.stream().filter(each -> each.words().contains(words)).findFirst().orElseThrow();
    }
}
