package io.yinuo.feedback.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.RatingRule;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.shared.PlantedRows;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each letter is what one submitter said of a reply: + satisfied, - dissatisfied, 0 silent after the reminders, ? not yet. */
@DisplayName("FB9 升级前的评价：哪一份起决定作用，与程序的规则一致")
class OlderRatingsTest {

    private static final List<String> SAID = List.of("+", "-", "0", "?");
    private static final Instant BEGIN = Instant.parse("2026-06-01T01:00:00Z");

    private final Map<UUID, UUID> expected = new LinkedHashMap<>();
    private PlantedRows rows;

    @BeforeEach
    void migrateToTheReleaseBefore() throws SQLException {
        rows = new PlantedRows("older-ratings", "20261130.0400");
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void isTheOneThatTheRuleOfTheBureauTakes() {
        for (var rule : RatingRule.values()) {
            var bureau = bureau(rule);
            for (int lead = 0; lead < 2; lead++) {
                for (var said : combinations()) {
                    plant(bureau, rule, "DELIVERED", lead, said);
                }
            }
        }

        rows.upgrade();

        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(deciding()).isEqualTo(expected);
    }

    @Test
    @DisplayName("FB9 已办结的件不因规则后来改了而变成“未评价”")
    void isThereForWhatWasClosedUnderAnotherRule() {
        var bureau = bureau(RatingRule.ANY_DISSATISFIED);
        plant(bureau, RatingRule.LEAD_DECIDES, "CLOSED", 0, "+??");

        rows.upgrade();

        assertThat(deciding()).isEqualTo(expected).hasSize(1);
    }

    private static List<String> combinations() {
        var all = new ArrayList<String>();
        SAID.forEach(one -> SAID.forEach(two -> SAID.forEach(three -> all.add(one + two + three))));
        return all;
    }

    private UUID bureau(RatingRule rule) {
        var bureau = UUID.randomUUID();
        rows.add("bureau", "id", quoted(bureau), "code", quoted(bureau), "name", quoted(bureau), "rating_rule", quoted(rule));
        return bureau;
    }

    /** @param rule by which it is judged here */
    private void plant(UUID bureau, RatingRule rule, String status, int lead, String said) {
        var matter = UUID.randomUUID();
        var reply = UUID.randomUUID();
        rows.add("suggestion", "id", quoted(matter), "bureau_id", quoted(bureau), "status", quoted(status), "number_key", quoted(matter));
        rows.add(
                "reply", "id", quoted(reply), "suggestion_id", quoted(matter), "bureau_id", quoted(bureau), "kind", "'FIRST'",
                "ordinal", "1");
        var submitters = new ArrayList<SubmitterView>();
        var ratings = new ArrayList<RatingRow>();
        for (int i = 0; i < said.length(); i++) {
            var submitter = new SubmitterView(
                    UUID.randomUUID(), i + 1, i == lead, "代表" + i, SubmitterKind.PERSON, null, null, null);
            submitters.add(submitter);
            rows.add(
                    "submitter", "id", quoted(submitter.id()), "suggestion_id", quoted(matter), "position", String.valueOf(i + 1),
                    "lead_submitter", String.valueOf(i == lead));
            if (said.charAt(i) != '?') {
                ratings.add(rating(reply, submitter.id(), said.charAt(i), BEGIN.plusSeconds(i)));
            }
        }
        Verdict.of(rule, submitters, ratings)
                .decidedBy(rule, submitters, ratings)
                .ifPresent(deciding -> expected.put(reply, deciding.submitterId()));
    }

    private RatingRow rating(UUID reply, UUID submitter, char said, Instant at) {
        var attitude = said == '0' ? Rating.NO_FEEDBACK : Rating.SATISFIED;
        var result = said == '-' ? Rating.DISSATISFIED : attitude;
        rows.add(
                "rating", "reply_id", quoted(reply), "submitter_id", quoted(submitter), "attitude", quoted(attitude),
                "result", quoted(result), "rated_at", "timestamp with time zone '" + at + "'");
        return new RatingRow(reply, submitter, new GivenRating(attitude, result, null, RatingSource.DEPUTY, UUID.randomUUID(), at));
    }

    private Map<UUID, UUID> deciding() {
        var found = new LinkedHashMap<UUID, UUID>();
        rows.read("select reply_id, submitter_id from rating where deciding")
                .forEach(row -> assertThat(found.put(UUID.fromString(row.get(0)), UUID.fromString(row.get(1)))).isNull());
        return found;
    }
}
