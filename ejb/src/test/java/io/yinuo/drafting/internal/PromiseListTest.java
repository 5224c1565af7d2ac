package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.PromiseLetter.FIRST;
import static io.yinuo.drafting.internal.PromiseLetter.SECOND;
import static io.yinuo.drafting.internal.PromiseLetter.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.PromisedItem;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromiseListTest {

    private static final String REASON = "不归我局管";

    private final List<PromiseSentence> sentences = read(FIRST, SECOND);

    @Test
    @DisplayName("PR12 划去只引了半句的承诺，整句都算划去，不再来问")
    void strikesTheSentenceOfAPartialQuote() {
        var half = promise("新建24个社区书房");

        assertThat(struck(half, List.of())).extracting(each -> each.sentence().words()).containsExactly("到2026年底新建24个社区书房。");
    }

    @Test
    @DisplayName("PR12 划去引了两句的承诺，两句都算划去")
    void strikesBothSentencesOfOneCard() {
        var both = promise("编制小学生整本书阅读指南。到2026年底新建24个社区书房。");

        assertThat(struck(both, List.of())).hasSize(2).extracting(PromiseStanding::reason).containsOnly(REASON);
    }

    @Test
    @DisplayName("PR12 以前归入常规的句子，划去后记着理由")
    void overrulesAnEarlierFold() {
        var words = "编制小学生整本书阅读指南。";

        assertThat(struck(promise(words), List.of(new FoldedSentence(SECOND.id(), words, null)))).hasSize(1);
    }

    @Test
    @DisplayName("PR12 划去的不是承诺语句，理由跟着那几个字")
    void keepsTheReasonOfWordsThatPromiseNothing() {
        var marked = promise("二是阅读再推广");
        var list = new PromiseList(List.of(marked), List.of()).striking(marked, REASON, standings(List.of(marked), List.of()));

        assertThat(list.folds()).containsExactly(new FoldedSentence(SECOND.id(), "二是阅读再推广", REASON));
    }

    private List<PromiseStanding> struck(PromisedItem item, List<FoldedSentence> folds) {
        var before = new PromiseList(List.of(item), folds);
        var after = before.striking(item, " " + REASON, standings(before.promises(), folds));

        assertThat(after.promises()).isEmpty();
        return standings(after.promises(), after.folds()).stream()
                .filter(standing -> standing.state() == PromiseState.STRUCK)
                .toList();
    }

    private List<PromiseStanding> standings(List<PromisedItem> promises, List<FoldedSentence> folds) {
        return new PromiseBook(promises, folds).standings(sentences);
    }

    private static PromisedItem promise(String words) {
        return PromisedItem.plain(UUID.randomUUID(), SECOND.id(), words, null, null, null, DueKind.UNDATED);
    }
}
