package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingFormStatus;
import io.yinuo.feedback.RatingSource;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingFormTest {

    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final LocalDate ANSWERED = LocalDate.of(2026, 5, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final UploadedFile SCAN = new UploadedFile("表.pdf", new byte[] {1});

    @Test
    @DisplayName("FB7 录入人不能自己核对，第二人核对后带着录入人的名字生效")
    void countsByASecondPerson() {
        var form = form();
        assertThatThrownBy(() -> form.confirm(CLERK, Instant.EPOCH)).isInstanceOf(Forbidden.class).hasMessage("RATING_FORM_OWN");

        form.confirm(SECOND, Instant.EPOCH);

        assertThat(form.status()).isEqualTo(RatingFormStatus.CONFIRMED);
        assertThat(form.given(Instant.EPOCH))
                .extracting(GivenRating::source, GivenRating::enteredBy, GivenRating::result, GivenRating::remark)
                .containsExactly(RatingSource.FORM, CLERK, Rating.DISSATISFIED, "见背面");
        assertThatThrownBy(() -> form.sendBack(SECOND, Instant.EPOCH, "迟了")).isInstanceOf(StateConflict.class);
    }

    @Test
    @DisplayName("FB7 两人都可退回，只答一次")
    void goesBackOnce() {
        var form = form();
        form.sendBack(CLERK, Instant.EPOCH, "看错了");

        assertThat(form.status()).isEqualTo(RatingFormStatus.SENT_BACK);
        assertThatThrownBy(() -> form.confirm(SECOND, Instant.EPOCH)).isInstanceOf(StateConflict.class);
        assertThatThrownBy(form::requireNotSentBack).isInstanceOf(StateConflict.class);
    }

    @Test
    @DisplayName("FB7 日期在答复与今天之间，须附扫描件")
    void wantsADayAndAScan() {
        RatingFormPolicy.check(entry(TODAY, SCAN), ANSWERED, TODAY);
        assertThatThrownBy(() -> RatingFormPolicy.check(entry(ANSWERED.minusDays(1), null), ANSWERED, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::code)
                        .containsExactly(tuple("signedOn", "DAY_BETWEEN"), tuple("file", "RATING_FORM_WITHOUT_SCAN")));
    }

    private static EnterRatingForm entry(LocalDate signedOn, UploadedFile scan) {
        return new EnterRatingForm(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Rating.SATISFIED, Rating.DISSATISFIED, " 见背面 ",
                signedOn, scan);
    }

    private static RatingFormRow form() {
        var matter = new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "一届人大二次会议", 1, 2, false, "7", "关于校车的建议",
                "", HandlingRole.SOLE, false, "代表工委", ANSWERED, false, null, "", SuggestionStatus.DELIVERED, null, null, null,
                List.of(), List.of(), 0);
        return new RatingFormRow(matter, entry(TODAY, SCAN), UUID.randomUUID(), CLERK, Instant.EPOCH);
    }
}
