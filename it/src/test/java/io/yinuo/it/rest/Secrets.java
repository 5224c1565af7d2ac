package io.yinuo.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.stage.Stage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What a case holds that is not for everybody: phones of its submitters, and what the section noted for itself. */
@ApplicationScoped
public class Secrets {

    private static final String LEAD_PHONE = "13900000001";
    private static final String CO_SIGNER_PHONE = "13900000002";
    private static final String NOTE = "只供内部商定的说法";
    /** The line with which the journey's draft answers its request. */
    private static final String ANSWER = "明年配齐";

    @Inject
    private Stage stage;

    @Resource
    private DataSource database;

    /** Words that this reader must meet nowhere. */
    public static String[] keptFrom(Reader reader) {
        return switch (reader) {
            case LEAD_DEPUTY -> new String[] {NOTE, ANSWER, CO_SIGNER_PHONE};
            case CO_SIGNER -> new String[] {NOTE, ANSWER, LEAD_PHONE};
            case OTHER_DEPUTY, ADMIN, OTHER_SECTION, OTHER_BUREAU ->
                new String[] {NOTE, ANSWER, LEAD_PHONE, CO_SIGNER_PHONE};
            case LIAISON -> new String[] {NOTE, ANSWER};
            default -> new String[0];
        };
    }

    public void plantIn(UUID id) {
        change("update submitter set phone = '" + LEAD_PHONE + "' where lead_submitter and suggestion_id = ?", id);
        change("update submitter set phone = '" + CO_SIGNER_PHONE + "' where not lead_submitter and suggestion_id = ?", id);
        change(
                """
                insert into consultation (id, suggestion_id, held_on, channel, place, participants, deputy_view,
                  agreed_changes, recorded_by, recorded_at)
                values (?, ?, current_date, 'PHONE', null, '领衔代表', '希望写明时间', ?, ?, current_timestamp)
                """,
                UUID.randomUUID(), id, NOTE, stage.officer().personId());
    }

    private void change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
