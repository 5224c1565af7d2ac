package io.yinuo.deadline.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.SignalView;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T14 待办公室主任决定的催办：一次读出，逾期最久的在前")
class SignalRowsTest {

    private static final UUID BUREAU = UUID.randomUUID();

    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("signals");
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void areReadWithTheirMatterAndSubject() {
        var later = signal("18", "2026-06-02", 0, "PROPOSED", null);
        var longest = signal("7", "2026-05-02", 0, "PROPOSED", null);
        signal("8", "2026-05-01", 1, "PROPOSED", null);
        signal("9", "2026-05-01", 0, "DISMISSED", null);
        signal("10", "2026-05-01", 0, "PROPOSED", "2026-05-03");

        assertThat(views(store -> store.proposed(BUREAU, 9))).extracting(SignalView::numberText).containsExactly("7", "18");
        assertThat(views(store -> store.proposed(BUREAU, 1))).singleElement().satisfies(one -> {
            assertThat(one.caseId()).isEqualTo(longest);
            assertThat(one.subjectId()).isEqualTo(promise("7"));
            assertThat(one.title()).isEqualTo("建议7");
        });
        assertThat(views(store -> store.proposedIn(BUREAU, List.of(later)))).extracting(SignalView::numberText).containsExactly("18");
        assertThat(views(store -> store.proposedIn(BUREAU, List.of()))).isEmpty();
        assertThat(count(BUREAU)).isEqualTo(2);
        assertThat(count(UUID.randomUUID())).isZero();
    }

    private static UUID promise(String number) {
        return new UUID(0, Long.parseLong(number));
    }

    private UUID signal(String number, String dueOn, int generation, String status, String metOn) {
        var matter = UUID.randomUUID();
        var deadline = UUID.randomUUID();
        var day = "date '" + dueOn + "'";
        rows.add(
                "suggestion", "id", quoted(matter), "bureau_id", quoted(BUREAU), "number_text", quoted(number), "number_key",
                quoted(number), "title", "'建议" + number + "'", "status", "'IN_HANDLING'", "kind", "'SUGGESTION'",
                "handling_role", "'SOLE'");
        rows.add(
                "deadline", "id", quoted(deadline), "suggestion_id", quoted(matter), "subject_id", quoted(promise(number)), "kind",
                "'COMMITMENT'", "due_on", day, "generation", "0", "met_on", metOn == null ? "null" : "date '" + metOn + "'");
        rows.add(
                "deadline_signal", "deadline_id", quoted(deadline), "suggestion_id", quoted(matter), "bureau_id", quoted(BUREAU),
                "deadline_kind", "'COMMITMENT'", "stage", "'URGING'", "generation", String.valueOf(generation), "due_on", day,
                "status", quoted(status));
        return matter;
    }

    private List<SignalView> views(Function<SignalRows, List<SignalView>> asked) {
        return ask(asked);
    }

    private int count(UUID bureau) {
        return ask(store -> store.countProposed(bureau));
    }

    private <T> T ask(Function<SignalRows, T> asked) {
        return rows.ask(
                entities -> {
                    var store = new SignalRows();
                    store.entities = entities;
                    return asked.apply(store);
                },
                "deadline.internal.Signal", "deadline.internal.Deadline", "suggestion.internal.Suggestion", "suggestion.internal.Submitter",
                "suggestion.internal.SuggestionRequest");
    }
}
