package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.FIRST;
import static io.yinuo.drafting.internal.SampleDrafts.OPENING;
import static io.yinuo.drafting.internal.SampleDrafts.SECOND;
import static io.yinuo.drafting.internal.SampleDrafts.SECTION;
import static io.yinuo.drafting.internal.SampleDrafts.body;
import static io.yinuo.drafting.internal.SampleDrafts.complete;
import static io.yinuo.drafting.internal.SampleDrafts.promise;
import static io.yinuo.drafting.internal.SampleDrafts.withPromises;
import static io.yinuo.drafting.internal.SampleDrafts.withText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.internal.DraftCheck.Surroundings;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private static final Surroundings HERE = new Surroundings(Set.of(FIRST.id(), SECOND.id()), Set.of(SECTION));

    @Test
    void storesHalfWrittenWork() {
        var half = withPromises(promise("还没有写进正文的话", null, DueKind.DATED));

        assertThatCode(() -> DraftCheck.storable(half, HERE)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PR1 承诺须是正文原话")
    void wantsThePromiseInTheWordsOfItsParagraph() {
        var other = withPromises(promise("全市小学开齐课后服务", null, DueKind.UNDATED));

        assertThat(codes(() -> DraftCheck.keepable(other, HERE))).containsExactly("PROMISE_NOT_IN_TEXT");
        assertThatCode(() -> DraftCheck.keepable(complete(), HERE)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PR2 有期限的承诺要有日期，无期限的不得有")
    void wantsADateJustForDatedPromises() {
        var words = "全市小学开齐每周5天课后服务";
        var undatedWithDate = withPromises(promise(words, LocalDate.of(2024, 9, 1), DueKind.LONG_TERM));
        var datedWithout = withPromises(promise(words, null, DueKind.DATED));

        assertThat(codes(() -> DraftCheck.keepable(undatedWithDate, HERE))).containsExactly("PROMISE_DATE");
        assertThat(codes(() -> DraftCheck.keepable(datedWithout, HERE))).containsExactly("PROMISE_DATE");
    }

    @Test
    void refusesWhatPointsOutsideOfTheCase() {
        var elsewhere = new Surroundings(Set.of(FIRST.id()), Set.of());

        assertThat(codes(() -> DraftCheck.storable(complete(), elsewhere)))
                .containsExactly("REQUEST_UNKNOWN", "SECTION_UNKNOWN");
    }

    @Test
    void refusesOneParagraphTwice() {
        assertThat(codes(() -> DraftCheck.storable(withText(OPENING, OPENING), HERE))).containsExactly("ID_REPEATED");
    }

    @Test
    void saysHowLongATextMayBe() {
        var tooLong = body("字".repeat(20_001));

        assertThat(errors(() -> DraftCheck.storable(withText(tooLong), HERE)))
                .containsExactly(new FieldError("blocks[0].text", "TOO_LONG", List.of(20_000, 20_001)));
    }

    @Test
    @DisplayName("PR11 归入常规的句子比单列的多得多，退回修改后照样存得下")
    void storesAsManyFoldsAsALetterIsClosedWith() {
        assertThatCode(() -> DraftCheck.storable(withFolds(DraftCheck.MOST_FOLDS), HERE)).doesNotThrowAnyException();
        assertThat(codes(() -> DraftCheck.storable(withFolds(DraftCheck.MOST_FOLDS + 1), HERE))).containsExactly("TOO_MANY");
    }

    private static Draft withFolds(int number) {
        var folds = Stream.generate(() -> new FoldedSentence(UUID.randomUUID(), OPENING.text(), null)).limit(number);
        var draft = complete();
        return new Draft(draft.heading(), draft.blocks(), draft.answers(), draft.promises(), folds.toList());
    }

    private static List<String> codes(ThrowingCallable check) {
        return errors(check).stream().map(FieldError::code).toList();
    }

    private static List<FieldError> errors(ThrowingCallable check) {
        return catchThrowableOfType(InvalidInput.class, check).errors();
    }
}
