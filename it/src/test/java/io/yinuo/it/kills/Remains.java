package io.yinuo.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database that a killed server left behind, read by nobody but the test. */
record Remains(Path data) {

    /** Numbers without double or gap, steps and tasks that belong together, no failed job, no open matter without process. */
    void assertConsistent() throws SQLException {
        assertThat(rows("select bureau_id, prefix, number_year from document_number group by bureau_id, prefix, number_year"
                        + " having count(*) <> max(sequence_number)"))
                .as("series with a number that is missing or double")
                .isEmpty();
        assertThat(rows("select c.prefix from document_counter c where c.last_number <> (select count(*)"
                        + " from document_number n where n.bureau_id = c.bureau_id and n.prefix = c.prefix"
                        + " and n.number_year = c.number_year)"))
                .as("counters that are ahead of their numbers")
                .isEmpty();
        assertThat(rows("select task_id from work_item where closed_at is null except select id_ from act_ru_task"))
                .as("open steps without a task of the engine")
                .isEmpty();
        assertThat(rows("select id_ from act_ru_task except select task_id from work_item where closed_at is null"))
                .as("tasks of the engine without an open step")
                .isEmpty();
        assertThat(rows("select exception_msg_ from act_ru_job where exception_msg_ is not null"))
                .as("failed jobs")
                .isEmpty();
        assertThat(rows("select cast(id as varchar) from suggestion where status <> 'CLOSED'"
                        + " except select business_key_ from act_ru_execution"))
                .as("open matters without a process")
                .isEmpty();
    }

    private List<String> rows(String query) throws SQLException {
        var database = "jdbc:h2:file:" + data.resolve("server/data/db/yinuo");
        try (var connection = DriverManager.getConnection(database, "sa", "sa");
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
