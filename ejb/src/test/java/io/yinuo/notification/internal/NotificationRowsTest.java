package io.yinuo.notification.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T18 代表消息只给仍是提出者的人")
class NotificationRowsTest {

    private final UUID person = UUID.randomUUID();
    private final UUID own = UUID.randomUUID();
    private final UUID left = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void tellOfTwoMatters() throws SQLException {
        rows = new PlantedRows("messages");
        rows.add("suggestion", "id", quoted(own), "kind", "'SUGGESTION'", "number_key", "'1'");
        rows.add("suggestion", "id", quoted(left), "kind", "'SUGGESTION'", "number_key", "'2'");
        rows.add("submitter", "suggestion_id", quoted(own), "person_id", quoted(person));
        rows.add("submitter", "suggestion_id", quoted(left), "person_id", quoted(UUID.randomUUID()));
        tell(own, NoticeKind.NEWS);
        tell(left, NoticeKind.NEWS);
        tell(left, NoticeKind.OVERDUE);
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    void tellsNothingNewOfAMatterThatIsNoLongerTheirs() {
        assertThat(ask(found -> found.unread(person, NoticeKind.NEWS))).extracting(NotificationView::caseId).containsExactly(own);
        assertThat(ask(found -> found.of(person, 9)))
                .extracting(message -> message.kind() + " " + message.caseId())
                .containsExactlyInAnyOrder("NEWS " + own, "OVERDUE " + left);
        assertThat(ask(found -> List.of(found.waitingFor(person)))).containsExactly(2);
    }

    private void tell(UUID matter, NoticeKind kind) {
        rows.add("notification", "person_id", quoted(person), "suggestion_id", quoted(matter), "kind", quoted(kind));
    }

    private <T> List<T> ask(Function<NotificationRows, List<T>> question) {
        return rows.ask(
                entities -> {
                    var found = new NotificationRows();
                    found.entities = entities;
                    return question.apply(found);
                },
                "notification.internal.NotificationRow", "suggestion.internal.Suggestion", "suggestion.internal.Submitter",
                "suggestion.internal.SuggestionRequest");
    }
}
