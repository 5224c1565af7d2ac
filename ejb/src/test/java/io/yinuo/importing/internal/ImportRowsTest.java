package io.yinuo.importing.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.importing.ChangedCase;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IM6 导入后有人动过的件不撤销")
class ImportRowsTest {

    private final UUID batch = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void importAMatter() throws SQLException {
        rows = new PlantedRows("imports");
        rows.add("suggestion", "id", quoted(matter));
        rows.add("import_line", "import_id", quoted(batch), "status", "'IMPORTED'", "suggestion_id", quoted(matter));
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("措施关联到件或其承诺，有人确认了才算；系统提出的不算")
    void countsWhatAPersonTied() {
        tie(UUID.randomUUID(), UUID.randomUUID(), "CONFIRMED");
        tie(matter, UUID.randomUUID(), "PROPOSED");
        assertThat(changed()).isEmpty();

        tie(matter, UUID.randomUUID(), "CONFIRMED");
        assertThat(changed()).containsExactly(matter);
    }

    @Test
    @DisplayName("关联的一端就是这件的也算")
    void countsALinkOfTheMatterItself() {
        rows.add("measure_link", "to_id", quoted(matter), "state", "'CONFIRMED'");
        assertThat(changed()).containsExactly(matter);
    }

    private void tie(UUID suggestion, UUID promise, String state) {
        rows.add("measure_link", "suggestion_id", quoted(suggestion), "to_kind", "'COMMITMENT'", "to_id", quoted(promise),
                "owner_key", quoted(promise), "state", quoted(state));
    }

    private List<UUID> changed() {
        return rows.ask(
                entities -> {
                    var imports = new ImportRows();
                    imports.entities = entities;
                    return imports.changed(batch).stream().map(ChangedCase::suggestionId).toList();
                },
                "importing.internal.ImportLine", "audit.internal.AuditEntry", "measures.internal.MeasureLinkRow",
                "suggestion.internal.Suggestion", "suggestion.internal.Submitter", "suggestion.internal.SuggestionRequest");
    }
}
