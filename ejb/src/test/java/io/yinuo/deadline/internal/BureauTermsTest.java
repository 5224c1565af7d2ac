package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Term;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BureauTermsTest {

    @ParameterizedTest
    @DisplayName("T1 期限从次日起算，按月的到同日，无同日的到月末")
    @CsvSource({
        "REPLY, 2023-03-20, 2023-06-20",
        "REPLY, 2022-11-30, 2023-02-28",
        "REPLY, 2023-11-30, 2024-02-29",
        "REPLY, 2023-12-31, 2024-03-31",
        "ASSIGNMENT, 2023-03-25, 2023-04-04",
        "CO_HANDLING, 2023-03-20, 2023-04-19",
        "REHANDLING, 2024-02-01, 2024-03-03",
        "RATING, 2023-06-20, 2023-07-05"
    })
    void endsOnTheDayThatTheBureausConfigurationGives(DeadlineKind kind, LocalDate from, LocalDate due) {
        var length = BureauTerms.lengthOf(kind, MatterKind.SUGGESTION, Bureaus.aBureau());

        assertThat(new Term(from, length).dueOn()).isEqualTo(due);
    }

    @Test
    @DisplayName("K1 答复期限按件别")
    void aProposalHasATermOfItsOwn() {
        assertThat(BureauTerms.lengthOf(DeadlineKind.REPLY, MatterKind.CPPCC_PROPOSAL, Bureaus.aBureau()))
                .isEqualTo(Period.ofMonths(5));
    }
}
