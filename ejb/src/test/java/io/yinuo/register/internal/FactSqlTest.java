package io.yinuo.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.Fact;
import io.yinuo.register.Grouping;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ST1 每项统计事实按库表逐条判定")
class FactSqlTest {

    private static final Set<Fact> NOTHING_YET = EnumSet.of(Fact.COUNTED, Fact.OWN_ANSWER, Fact.SOLE);

    private final UUID matter = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("facts");
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    void isCountedUnlessItWentBackOrWasThereTwice() {
        matter("REGISTERED", "SOLE");
        assertThat(facts()).isEqualTo(NOTHING_YET);

        rows.add("referral_return", "suggestion_id", id(matter), "status", "'REFUSED'");
        assertThat(facts()).contains(Fact.COUNTED);
        rows.add("referral_return", "suggestion_id", id(matter), "status", "'ACCEPTED'");
        assertThat(facts()).doesNotContain(Fact.COUNTED);
    }

    @Test
    void isNotCountedWhereItWasRegisteredBefore() {
        matter("CLOSED", "SOLE");
        rows.add("merged_double", "suggestion_id", id(matter));
        assertThat(facts()).doesNotContain(Fact.COUNTED);
    }

    @Test
    void isAnsweredWhenNothingIsOwed() {
        matter("DELIVERED", "CO_HANDLER");
        assertThat(facts()).containsExactlyInAnyOrder(Fact.COUNTED, Fact.ANSWERED, Fact.CO_HANDLED);
    }

    @Test
    void isNotAnsweredWhileItIsHandledAgain() {
        matter("REHANDLING", "LEAD");
        assertThat(facts()).containsExactlyInAnyOrder(Fact.COUNTED, Fact.OWN_ANSWER, Fact.LEAD);
    }

    @Test
    void isInTimeByTheDayOfTheReferralAlone() {
        matter("CLOSED", "SEPARATE");
        deadline(UUID.randomUUID(), "REHANDLING", "2026-05-01", "2026-05-09");
        deadline(matter, "INNER_REPLY", "2026-05-01", "2026-05-09");
        deadline(matter, "REPLY", "2026-05-02", "2026-05-01");
        assertThat(facts()).doesNotContain(Fact.ANSWERED_IN_TIME).contains(Fact.SEPARATE);

        deadline(matter, "CONTRIBUTION", "2026-05-01", "2026-05-01");
        assertThat(facts()).contains(Fact.ANSWERED_IN_TIME);
    }

    @Test
    void isTalkedOverFaceToFaceOnly() {
        matter("HANDLING", "SOLE");
        rows.add("consultation", "suggestion_id", id(matter), "channel", "'PHONE'");
        rows.add("consultation", "suggestion_id", id(matter), "channel", "'ONLINE'");
        assertThat(facts()).doesNotContain(Fact.TALKED);

        rows.add("consultation", "suggestion_id", id(matter), "channel", "'VISIT'");
        assertThat(facts()).contains(Fact.TALKED);
    }

    @Test
    void takesClassDisclosureAndRatingOfTheLastDeliveredLetter() {
        matter("CLOSED", "SOLE");
        var first = letter(1, "DELIVERED", "B", "ON_REQUEST");
        rating(first, lead, "DISSATISFIED", "SATISFIED");
        var second = letter(2, "DELIVERED", "A", "PUBLIC");
        letter(3, "DRAFTING", "C", "WITHHELD");
        rating(second, UUID.randomUUID(), "DISSATISFIED", "DISSATISFIED");
        assertThat(facts())
                .contains(Fact.CLASSED, Fact.CLASS_A, Fact.FOR_THE_PUBLIC)
                .doesNotContain(Fact.CLASS_B, Fact.CLASS_C, Fact.RATED, Fact.DISSATISFIED, Fact.ATTITUDE_SATISFIED);

        rating(second, lead, "BASICALLY_SATISFIED", "SATISFIED");
        assertThat(facts())
                .contains(Fact.RATED, Fact.BASICALLY_SATISFIED, Fact.ATTITUDE_SATISFIED)
                .doesNotContain(Fact.SATISFIED, Fact.DISSATISFIED);
    }

    @Test
    void doesNotTakeSilenceForARating() {
        matter("CLOSED", "SOLE");
        rating(letter(1, "DELIVERED", "A", "PUBLIC"), lead, "NO_FEEDBACK", "NO_FEEDBACK");
        assertThat(facts()).doesNotContain(Fact.RATED);
    }

    @Test
    void isPublicUntilItIsTakenDown() {
        matter("CLOSED", "SOLE");
        var letter = letter(1, "DELIVERED", "A", "PUBLIC");
        rows.add("publication", "reply_id", id(letter), "status", "'TAKEN_DOWN'");
        assertThat(facts()).doesNotContain(Fact.PUBLISHED);

        rows.add("publication", "reply_id", id(letter), "status", "'PUBLISHED'");
        assertThat(facts()).contains(Fact.PUBLISHED);
    }

    @Test
    @DisplayName("ST4 不单列的语句：只数送达的答复")
    void countsSentencesOfDeliveredLetters() {
        matter("CLOSED", "SOLE");
        var delivered = letter(1, "DELIVERED", "A", "PUBLIC");
        var drafted = letter(2, "DRAFTING", "A", "PUBLIC");
        for (int i = 0; i < 3; i++) {
            rows.add("folded_sentence", "reply_id", id(delivered), "position", String.valueOf(i));
            rows.add("folded_sentence", "reply_id", id(drafted), "position", String.valueOf(i));
        }
        assertThat(facts()).contains(Fact.PROMISING, Fact.FOLDING);
        rows.add("promised_item", "reply_id", id(delivered), "due_kind", "'UNDATED'");

        var counted = rows.first(MatterFigures.statement(Grouping.SECTION, "s.id = " + id(matter)));
        assertThat(counted).containsEntry("matters", "1").containsEntry("folded", "3").containsEntry("carded", "1");
        assertThat(counted).containsEntry("w_handled", "1").containsEntry("p_handled", "1").containsEntry("p_class_a", "1");
    }

    @Test
    void groupsByWhateverIsAskedFor() {
        var merged = UUID.randomUUID();
        var successor = UUID.randomUUID();
        rows.add("section", "id", id(merged), "successor_id", id(successor));
        rows.add("suggestion", "id", id(matter), "status", "'CLOSED'", "handling_role", "'SOLE'", "kind", "'SUGGESTION'", "session_label",
                "'一次'", "title", "'作业'", "referred_on", "date '2025-03-01'", "lead_section_id", id(merged));

        assertThat(grouped(Grouping.SECTION)).isEqualTo(successor.toString());
        assertThat(grouped(Grouping.KIND)).isEqualTo("SUGGESTION");
        assertThat(grouped(Grouping.SESSION)).isEqualTo("一次");
        assertThat(grouped(Grouping.YEAR)).isEqualTo("2025");
        assertThat(grouped(Grouping.THEME)).isEqualTo("作业");
    }

    private String grouped(Grouping grouping) {
        return rows.first(MatterFigures.statement(grouping, "1 = 1")).get("grouped");
    }

    private Set<Fact> facts() {
        return Arrays.stream(Fact.values())
                .filter(fact -> FactSql.of(fact) != null)
                .filter(fact -> !rows.read("select s.id from suggestion s where " + FactSql.of(fact)).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }

    private void matter(String status, String role) {
        rows.add("suggestion", "id", id(matter), "status", "'" + status + "'", "handling_role", "'" + role + "'");
        rows.add("submitter", "id", id(lead), "suggestion_id", id(matter), "lead_submitter", "true");
    }

    @Test
    @DisplayName("PR18 承诺的再次答复改变类别，不改变评价")
    void takesTheClassOfAFurtherReplyAndTheRatingOfTheOneBeforeIt() {
        matter("CLOSED", "SOLE");
        rating(letter(1, "DELIVERED", "B", "PUBLIC"), lead, "SATISFIED", "SATISFIED");
        letter("SUPPLEMENTARY", 2, "DELIVERED", "A", "ON_REQUEST");
        assertThat(facts())
                .contains(Fact.CLASS_A, Fact.SATISFIED, Fact.FOR_THE_PUBLIC)
                .doesNotContain(Fact.CLASS_B);
    }

    private UUID letter(int ordinal, String status, String outcome, String disclosure) {
        return letter("FIRST", ordinal, status, outcome, disclosure);
    }

    private UUID letter(String kind, int ordinal, String status, String outcome, String disclosure) {
        var letter = UUID.randomUUID();
        rows.add("reply", "id", id(letter), "kind", "'" + kind + "'", "suggestion_id", id(matter), "ordinal", String.valueOf(ordinal), "status",
                "'" + status + "'", "outcome", "'" + outcome + "'", "disclosure", "'" + disclosure + "'");
        return letter;
    }

    private void rating(UUID letter, UUID submitter, String result, String attitude) {
        rows.add("rating", "reply_id", id(letter), "submitter_id", id(submitter), "result", "'" + result + "'", "attitude",
                "'" + attitude + "'");
    }

    private void deadline(UUID subject, String kind, String metOn, String dueOn) {
        rows.add("deadline", "suggestion_id", id(matter), "subject_id", id(subject), "kind", "'" + kind + "'", "met_on",
                "date '" + metOn + "'", "due_on", "date '" + dueOn + "'");
    }

    private static String id(UUID id) {
        return "uuid '" + id + "'";
    }
}
