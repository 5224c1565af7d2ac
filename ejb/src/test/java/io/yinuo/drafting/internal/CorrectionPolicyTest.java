package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.HEADING;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.OPENING;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static io.yinuo.drafting.internal.SampleDrafts.promise;
import static io.yinuo.drafting.internal.SampleDrafts.reworded;
import static io.yinuo.drafting.internal.SampleDrafts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.shared.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N5 编号时只改笔误")
class CorrectionPolicyTest {

    @Test
    void namesEachSlip() {
        var corrected = reworded(SERVICE, "2024年秋季起,全市小学开齐每周5天课后服务。");

        assertThat(correct(List.of(OPENING, HEADING, corrected, HOMEWORK)))
                .containsExactly(new Correction(SERVICE.id(), SERVICE.text(), corrected.text()));
    }

    @Test
    void refusesAnotherFigure() {
        assertSubstantive(List.of(OPENING, HEADING, reworded(SERVICE, SERVICE.text().replace("2024", "2025")), HOMEWORK));
    }

    @Test
    void refusesOtherWordsOfAPromise() {
        assertSubstantive(List.of(OPENING, HEADING, reworded(SERVICE, SERVICE.text().replace("开齐", "开全")), HOMEWORK));
    }

    @Test
    void refusesToAddDropOrMoveParagraphs() {
        assertSubstantive(List.of(OPENING, HEADING, SERVICE));
        assertSubstantive(List.of(OPENING, HEADING, SERVICE, HOMEWORK, SampleDrafts.body("再加一段。")));
        assertSubstantive(List.of(OPENING, HEADING, HOMEWORK, SERVICE));
    }

    private static void assertSubstantive(List<Block> corrected) {
        assertThatThrownBy(() -> correct(corrected))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.errors())
                        .allMatch(error -> error.code().equals("CORRECTION_SUBSTANTIVE")));
    }

    private static List<Correction> correct(List<Block> corrected) {
        return CorrectionPolicy.corrections(text(), corrected, List.of(promise()));
    }
}
