package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.SaveDraft;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final FoldedSentence STRUCK = new FoldedSentence(SERVICE.id(), SERVICE.text(), "不归我局管");
    private static final FoldedSentence ROUTINE = new FoldedSentence(HOMEWORK.id(), HOMEWORK.text(), null);

    @Test
    @DisplayName("PR12 划去的理由只由领导写：起草人送来的不算数，也抹不掉")
    void takesReasonsFromLeadersAlone() {
        var wiped = new FoldedSentence(SERVICE.id(), SERVICE.text(), null);
        var forged = new FoldedSentence(HOMEWORK.id(), HOMEWORK.text(), "领导说不列");

        assertThat(folds(List.of(wiped, forged), List.of(STRUCK))).containsExactly(ROUTINE, STRUCK);
        assertThat(folds(List.of(), List.of(STRUCK, ROUTINE))).containsExactly(STRUCK);
    }

    @Test
    @DisplayName("PR11 没送归入常规的句子，就照旧；划去的句子改了字，再问")
    void keepsWhatIsLeftOutAsLongAsItsWordsStand() {
        assertThat(folds(null, List.of(STRUCK, ROUTINE))).containsExactly(STRUCK, ROUTINE);
        assertThat(folds(null, List.of(STRUCK, ROUTINE), HOMEWORK)).containsExactly(ROUTINE);
    }

    private static List<FoldedSentence> folds(List<FoldedSentence> sent, List<FoldedSentence> stored, Block... text) {
        var blocks = text.length == 0 ? List.of(SERVICE, HOMEWORK) : List.of(text);
        var command = new SaveDraft(
                UUID.randomUUID(), 1, null, null, null, null, null, null, null, null, blocks, null, null, sent);
        return Draft.of(command, stored).folds();
    }
}
