package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 21);
    private static final UUID DEPUTY = UUID.randomUUID();

    private Typed typed;

    @BeforeEach
    void typeACompleteRegistration() {
        typed = new Typed();
    }

    @Test
    void acceptsACompleteRegistration() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        typed.kind = null;
        typed.title = "  ";
        typed.referredOn = null;
        typed.submitters = List.of();
        typed.numberText = null;
        typed.sessionLabel = "";
        typed.referrer = null;

        assertThat(errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("kind", "REQUIRED"),
                        tuple("title", "REQUIRED"),
                        tuple("referredOn", "REQUIRED"),
                        tuple("submitters", "REQUIRED"),
                        tuple("numberText", "REQUIRED"),
                        tuple("sessionLabel", "REQUIRED"),
                        tuple("referrer", "REQUIRED"));
    }

    @Test
    @DisplayName("I7 会办件须写明主办单位")
    void asksWhichUnitAnswersWhenTheBureauDoesNot() {
        typed.handlingRole = HandlingRole.CO_HANDLER;
        typed.partnerUnits = "主办：";

        assertThat(errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("partnerUnits", "LEAD_UNIT_MISSING"));

        typed.partnerUnits = "主办：市财政局";
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void refusesTenMegabytesOfTextAndSaysTheLimit() {
        typed.body = "字".repeat(10_000_000);

        assertThat(errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("body");
            assertThat(error.code()).isEqualTo("TOO_LONG");
            assertThat(error.parameters()).isEqualTo(List.<Object>of(200_000, 10_000_000));
        });
    }

    @Test
    void acceptsTextUpToTheLimitAndNone() {
        typed.body = "字".repeat(200_000);
        assertThatCode(this::check).doesNotThrowAnyException();
        typed.body = null;
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void refusesAReferralOfTomorrow() {
        typed.referredOn = TODAY.plusDays(1);

        assertThat(errors()).extracting(FieldError::code).containsExactly("REFERRED_IN_FUTURE");
    }

    @Test
    @DisplayName("I3 届次写明年份的，交办日期不早于这一年")
    void refusesAReferralBeforeTheYearOfTheSession() {
        typed.sessionLabel = "2023年市人民代表大会会议";
        assertThatCode(this::check).doesNotThrowAnyException();

        typed.referredOn = LocalDate.of(2022, 12, 31);
        assertThat(errors()).extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("referredOn", "REFERRED_BEFORE_SESSION"));
    }

    @Test
    @DisplayName("I10 暂存可以没有编号，其余照样核对")
    void aMatterIsKeptWithoutItsNumberOnly() {
        typed.numberText = "";
        assertThatCode(() -> policy().checkKept(typed.command())).doesNotThrowAnyException();
        assertThat(errors()).extracting(FieldError::field, FieldError::code).containsExactly(tuple("numberText", "REQUIRED"));

        typed.title = "";
        assertThat(catchThrowableOfType(InvalidInput.class, () -> policy().checkKept(typed.command())).errors())
                .extracting(FieldError::field)
                .containsExactly("title");
    }

    @Test
    void refusesANumberThatIsNone() {
        typed.numberText = "待补";

        assertThat(errors()).extracting(FieldError::field, FieldError::code).containsExactly(tuple("numberText", "NUMBER_SHAPE"));
    }

    @Test
    void refusesATermBelowOne() {
        typed.term = 0;

        assertThat(errors()).extracting(FieldError::field, FieldError::code).containsExactly(tuple("term", "NOT_POSITIVE"));
    }

    @Test
    void wantsJustOneLeadSubmitter() {
        typed.submitters = List.of(Typed.leading("甲代表"), Typed.leading("乙代表"));
        assertThat(errors()).extracting(FieldError::code).containsExactly("ONE_LEAD_SUBMITTER");

        typed.submitters = List.of(Typed.cosigning("乙代表"));
        assertThat(errors()).extracting(FieldError::code).containsExactly("ONE_LEAD_SUBMITTER");
    }

    @Test
    @DisplayName("K2 代表团提建议，党派、界别、专委会提提案")
    void aGroupSubmitsWhatItsBodyMay() {
        var group = new NewSubmitter(true, "桥头镇代表团", SubmitterKind.DELEGATION_GROUP, null, null, null);
        typed.submitters = List.of(group);
        assertThatCode(this::check).doesNotThrowAnyException();

        typed.kind = MatterKind.CPPCC_PROPOSAL;
        assertThat(errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("submitters[0].kind", "SUBMITTER_KIND"));
    }

    @Test
    void namesTheSubmitterWhoseNameIsMissing() {
        typed.submitters = List.of(Typed.leading("甲代表"), Typed.cosigning(" "));

        assertThat(errors()).extracting(FieldError::field).containsExactly("submitters[1].name");
    }

    @Test
    void anAccountMustBelongToADeputyOfTheBureauAndBeNamedOnce() {
        typed.submitters = List.of(
                new NewSubmitter(true, "甲代表", SubmitterKind.PERSON, null, null, DEPUTY),
                new NewSubmitter(false, "甲代表", SubmitterKind.PERSON, null, null, DEPUTY),
                new NewSubmitter(false, "丙", SubmitterKind.PERSON, null, null, UUID.randomUUID()));

        assertThat(errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("submitters[1].personId", "NAMED_TWICE"), tuple("submitters[2].personId", "NOT_A_DEPUTY"));
    }

    @Test
    void refusesTooManyAndEmptyRequests() {
        typed.requests = Collections.nCopies(101, "诉求");
        assertThat(errors()).extracting(FieldError::code).containsExactly("TOO_MANY");

        typed.requests = List.of("诉求", "");
        assertThat(errors()).extracting(FieldError::field).containsExactly("requests[1]");
    }

    private void check() {
        policy().check(typed.command());
    }

    private static RegistrationPolicy policy() {
        return new RegistrationPolicy(TODAY, Set.of(DEPUTY));
    }

    private List<FieldError> errors() {
        return catchThrowableOfType(InvalidInput.class, this::check).errors();
    }
}
