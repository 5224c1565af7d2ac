package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.RatingRule;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each letter is one submitter, the lead first: + satisfied, - dissatisfied, 0 silent after the reminders, ? not yet. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "?, OPEN", "+, SETTLED", "-, DISSATISFIED", "0, SETTLED",
        "?--, OPEN", "+--, SETTLED", "-++, DISSATISFIED", "0--, SETTLED"
    })
    @DisplayName("FB3 以领衔者的评价为准")
    void followsTheLead(String said, Verdict verdict) {
        assertThat(verdict(RatingRule.LEAD_DECIDES, said)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"+-?, DISSATISFIED", "++?, OPEN", "+++, SETTLED", "+00, SETTLED", "000, SETTLED", "?-?, DISSATISFIED"})
    @DisplayName("FB3 任何一人不满意即重新办理")
    void needsOneWhoIsDissatisfied(String said, Verdict verdict) {
        assertThat(verdict(RatingRule.ANY_DISSATISFIED, said)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "--?, DISSATISFIED", "-+?, OPEN", "++?, SETTLED", "-+, SETTLED", "--++, SETTLED", "---+, DISSATISFIED",
        "-??, OPEN", "-00, DISSATISFIED", "000, SETTLED", "+-0, SETTLED"
    })
    @DisplayName("FB3 过半数不满意才重新办理，未反馈的不计入")
    void needsMoreThanHalfOfThoseWhoRate(String said, Verdict verdict) {
        assertThat(verdict(RatingRule.MAJORITY, said)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "LEAD_DECIDES, ?--, ''", "LEAD_DECIDES, +--, 0", "LEAD_DECIDES, 0++, 0", "ANY_DISSATISFIED, +?, ''", "ANY_DISSATISFIED, ++-, 2",
        "ANY_DISSATISFIED, --+, 0", "ANY_DISSATISFIED, 00+, 2", "ANY_DISSATISFIED, 000, 0", "MAJORITY, -++, 1", "MAJORITY, +--, 1",
        "MAJORITY, -+?, ''", "MAJORITY, --?, 0"
    })
    @DisplayName("FB9 台账上的评价是起决定作用的那一份：领衔者的与结论一致即以其为准，否则取最先的一份")
    void tellsWhoseWordDecided(RatingRule rule, String said, String position) {
        var submitters = submitters(said);
        var ratings = ratings(said, submitters);

        var deciding = Verdict.of(rule, submitters, ratings).decidedBy(rule, submitters, ratings);

        assertThat(deciding.map(RatingRow::submitterId))
                .isEqualTo(position.isEmpty() ? Optional.empty() : Optional.of(submitters.get(Integer.parseInt(position)).id()));
    }

    private static Verdict verdict(RatingRule rule, String said) {
        var submitters = submitters(said);
        return Verdict.of(rule, submitters, ratings(said, submitters));
    }

    private static List<SubmitterView> submitters(String said) {
        return IntStream.range(0, said.length()).mapToObj(VerdictTest::submitter).toList();
    }

    private static List<RatingRow> ratings(String said, List<SubmitterView> submitters) {
        var ratings = new ArrayList<RatingRow>();
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) != '?') {
                ratings.add(new RatingRow(UUID.randomUUID(), submitters.get(i).id(), given(said.charAt(i))));
            }
        }
        return List.copyOf(ratings);
    }

    private static SubmitterView submitter(int position) {
        return new SubmitterView(
                UUID.randomUUID(), position + 1, position == 0, "代表" + position, SubmitterKind.PERSON, null, null, null);
    }

    private static GivenRating given(char said) {
        if (said == '0') {
            return GivenRating.silence(Instant.EPOCH);
        }
        var result = said == '-' ? Rating.DISSATISFIED : Rating.SATISFIED;
        return new GivenRating(Rating.SATISFIED, result, null, RatingSource.DEPUTY, UUID.randomUUID(), Instant.EPOCH);
    }
}
