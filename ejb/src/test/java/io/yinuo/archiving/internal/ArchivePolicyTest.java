package io.yinuo.archiving.internal;

import static io.yinuo.archiving.internal.SampleRecords.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.archiving.Gap;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchivePolicyTest {

    @Test
    void waitsUntilNothingIsOwedByADayToCome() {
        assertThat(ArchivePolicy.isReady(SampleRecords.whole(), TODAY)).isTrue();
        assertThat(ArchivePolicy.isReady(SampleRecords.owing(TODAY.minusDays(1)), TODAY)).isTrue();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> ArchivePolicy.requireReady(SampleRecords.owing(TODAY), TODAY));
    }

    @Test
    void findsWhatIsMissing() {
        assertThat(ArchivePolicy.gaps(SampleRecords.whole())).isEmpty();
        assertThat(ArchivePolicy.gaps(SampleRecords.bare()))
                .containsExactly(
                        Gap.ORIGINAL, Gap.TALK, Gap.STUDY, Gap.REPLY, Gap.RECEIPT, Gap.RATING, Gap.DISCLOSURE);
    }

    @Test
    void asksForNothingThatCannotBeOnceTheMatterWasTakenBack() {
        assertThat(ArchivePolicy.gaps(SampleRecords.asked(ReturnStatus.ACCEPTED))).isEmpty();
        assertThat(ArchivePolicy.gaps(SampleRecords.asked(ReturnStatus.REFUSED))).contains(Gap.REPLY, Gap.RATING);
    }

    @Test
    void wantsAReasonForEachGapAndKeepsNoOther() {
        var gaps = EnumSet.of(Gap.TALK, Gap.DISCLOSURE);

        assertThat(ArchivePolicy.answered(gaps, Map.of(Gap.TALK, " 代表出国 ", Gap.DISCLOSURE, "系统故障", Gap.RATING, "多余")))
                .containsExactly(Map.entry(Gap.TALK, "代表出国"), Map.entry(Gap.DISCLOSURE, "系统故障"));
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> ArchivePolicy.answered(gaps, Map.of(Gap.TALK, "代表出国", Gap.DISCLOSURE, " ")));
        assertThat(refused.errors()).extracting(InvalidInput.FieldError::field).containsExactly("reasons[1]");
    }

    @Test
    void countsPagesOfThePapersThatThereAre() {
        assertThatCode(() -> ArchivePolicy.checkPages(Arrays.asList(1, null, 12), 3)).doesNotThrowAnyException();
        var refused = catchThrowableOfType(InvalidInput.class, () -> ArchivePolicy.checkPages(List.of(1, 0), 1));
        assertThat(refused.errors()).extracting(InvalidInput.FieldError::field).containsExactly("pages", "pages[1].count");
    }
}
