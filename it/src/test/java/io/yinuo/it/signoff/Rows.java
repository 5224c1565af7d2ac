package io.yinuo.it.signoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads committed rows past every cache. */
@ApplicationScoped
public class Rows {

    @Resource
    private DataSource dataSource;

    /** First column of each row; the places of the statement are filled in turn. */
    public List<String> read(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public List<String> numbers(UUID bureauId) {
        return read(
                "select sequence_number from document_number where bureau_id = ? and not outside order by sequence_number", bureauId);
    }

    public List<String> commitments(UUID caseId) {
        return read("select exact_words from commitment where suggestion_id = ? order by position", caseId);
    }

    public List<String> trail(UUID caseId) {
        return read("select action from audit_entry where chain_id = ? order by seq", caseId);
    }

    /** The trail without what was refused. */
    public List<String> done(UUID caseId) {
        return read("select action from audit_entry where chain_id = ? and not refused order by seq", caseId);
    }

    /** What the newest entry of the trail says. */
    public String lastChanges(UUID caseId) {
        return read("select changes from audit_entry where chain_id = ? order by seq desc", caseId).get(0);
    }

    /** Where the engine's tokens wait. */
    public List<String> tokens(UUID caseId) {
        return read(
                """
                select t.task_def_key_ from act_ru_task t join act_ru_variable v
                  on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'suggestionId'
                where v.text_ = ? order by t.task_def_key_
                """,
                caseId.toString());
    }
}
