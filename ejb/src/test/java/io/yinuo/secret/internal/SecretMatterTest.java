package io.yinuo.secret.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.secret.RegisterSecret;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretStatus;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecretMatterTest {

    private static final LocalDate RECEIVED = LocalDate.of(2023, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final SecretMatter matter = new SecretMatter(
            UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION,
            new CongressSession("某市一届人大二次会议", 1, 2, false), SuggestionNumber.of("第12号"), RECEIVED,
            DeadlineKind.REPLY, PERSON, Instant.EPOCH);

    @Test
    @DisplayName("SE5 登记、记科室、线下办结，只有这一条路")
    void goesFromTheOfficeToTheSectionToItsEnd() {
        assertThat(matter.status()).isEqualTo(SecretStatus.REGISTERED);
        matter.handTo(SECTION);
        assertThat(matter.status()).isEqualTo(SecretStatus.WITH_SECTION);

        matter.settle(TODAY, PERSON, TODAY);

        assertThat(matter.status()).isEqualTo(SecretStatus.SETTLED);
        assertThat(matter.settledOn()).isEqualTo(TODAY);
        assertThat(matter.settledBy()).isEqualTo(PERSON);
    }

    @Test
    @DisplayName("SE6 登记可以更正，误登的办结可以撤销；收到日期不晚于办结日期")
    void isPutRightAndTakenBack() {
        matter.handTo(SECTION);
        matter.settle(RECEIVED.plusDays(9), PERSON, TODAY);
        var session = new CongressSession("某市一届人大三次会议", null, null, true);
        var number = SuggestionNumber.of("13");

        assertThat(catchThrowableOfType(
                        InvalidInput.class, () -> matter.correct(MatterKind.CPPCC_PROPOSAL, session, number, RECEIVED.plusDays(10)))
                .errors()).extracting(InvalidInput.FieldError::code).containsExactly("RECEIVED_AFTER_SETTLED");
        matter.correct(MatterKind.CPPCC_PROPOSAL, session, number, RECEIVED.plusDays(1));
        assertThat(matter.kind()).isEqualTo(MatterKind.CPPCC_PROPOSAL);
        assertThat(matter.numberText()).isEqualTo("13");
        assertThat(matter.sessionLabel()).isEqualTo("某市一届人大三次会议");
        assertThat(matter.isBetweenSessions()).isTrue();
        assertThat(matter.receivedOn()).isEqualTo(RECEIVED.plusDays(1));
        assertThat(matter.status()).isEqualTo(SecretStatus.SETTLED);

        matter.reopen();

        assertThat(matter.status()).isEqualTo(SecretStatus.WITH_SECTION);
        assertThat(matter.settledOn()).isNull();
        assertThat(matter.settledBy()).isNull();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(matter::reopen)
                .matches(refused -> refused.code().equals("SECRET_NOT_SETTLED"));
    }

    @Test
    void isNotSettledBeforeASectionHasIt() {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> matter.settle(TODAY, PERSON, TODAY))
                .matches(refused -> refused.code().equals("SECRET_WITHOUT_SECTION"));
    }

    @Test
    void whatIsSettledStaysAsItIs() {
        matter.handTo(SECTION);
        matter.settle(TODAY, PERSON, TODAY);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> matter.handTo(UUID.randomUUID()))
                .matches(refused -> refused.code().equals("SECRET_SETTLED"));
    }

    @Test
    void isSettledBetweenReceiptAndTodayBySomebody() {
        matter.handTo(SECTION);

        var early = catchThrowableOfType(InvalidInput.class, () -> matter.settle(RECEIVED.minusDays(1), null, TODAY));
        var late = catchThrowableOfType(InvalidInput.class, () -> matter.settle(TODAY.plusDays(1), PERSON, TODAY));

        assertThat(early.errors()).extracting(InvalidInput.FieldError::field).containsExactly("settledOn", "settledBy");
        assertThat(late.errors()).extracting(InvalidInput.FieldError::field).containsExactly("settledOn");
    }

    @Test
    void saysWhyItWasTurned() {
        matter.turnedOn(SecretGround.MARKED);

        assertThat(matter.ground()).isEqualTo(SecretGround.MARKED);
    }

    @Test
    @DisplayName("SE1 编号、日期、届次、类别齐全才登记，一次说全")
    void namesAllThatIsMissing() {
        var nothing = new RegisterSecret(null, " ", false, "", TODAY.plusDays(1), null);

        var refused = catchThrowableOfType(InvalidInput.class, () -> SecretPolicy.check(nothing, TODAY));

        assertThat(refused.errors()).extracting(InvalidInput.FieldError::field)
                .containsExactlyInAnyOrder("kind", "sessionLabel", "numberText", "receivedOn");
    }

    @Test
    void takesNoWordsInPlaceOfANumber() {
        var words = new RegisterSecret(MatterKind.SUGGESTION, "某市一届人大二次会议", false, "关于某事项", RECEIVED, null);

        var refused = catchThrowableOfType(InvalidInput.class, () -> SecretPolicy.check(words, TODAY));

        assertThat(refused.errors()).extracting(InvalidInput.FieldError::code).containsExactly("NUMBER_SHAPE");
    }
}
