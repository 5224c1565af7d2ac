package io.yinuo.it.stage;

import io.yinuo.shared.WorkClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes numbered rows by SQL for the bureau of the stage: the same each time, as fast as a database can. */
@ApplicationScoped
public class Series {

    private static final Map<String, String> NUMBERS = Map.of(
            "H2", "(select x as n from system_range(:from, :to)) g",
            "PostgreSQL", "(select generate_series(:from, :to) as n) g");

    @Resource
    private DataSource dataSource;

    @Inject
    private Stage stage;

    @Inject
    private WorkClock clock;

    /**
     * Runs each statement once for all numbers.
     *
     * @param matters first letter of the matters' ids ({@code :s})
     * @param others first letter of the ids of what belongs to them ({@code :id1} to {@code :id9})
     */
    public void write(List<String> statements, char matters, char others, int from, int to) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            for (String rows : statements) {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(
                            of(connection, rows, from, to).replace(":s", id(matters)).replaceAll(":id(\\d)", id(others, "$1")));
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    /** Deletes from each table, in that order, what its condition says of the bureau ({@code :bureau}). */
    public void delete(List<String> conditions) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (String condition : conditions) {
                statement.executeUpdate("delete from " + named(condition));
            }
        }
    }

    private String of(Connection connection, String rows, int from, int to) throws SQLException {
        var numbers = NUMBERS.get(connection.getMetaData().getDatabaseProductName());
        return named(rows.replace(":series", numbers))
                .replace(":from", String.valueOf(from))
                .replace(":to", String.valueOf(to));
    }

    private String named(String rows) {
        return rows.replace(":today", "'" + clock.today() + "'")
                .replace(":mark", "'" + stage.mark() + "-'")
                .replace(":bureau", quoted(stage.bureauId()))
                .replace(":section", quoted(stage.leadSectionId()))
                .replace(":other", quoted(stage.otherSectionId()))
                .replace(":secretary", quoted(stage.secretary().personId()))
                .replace(":officer", quoted(stage.officer().personId()))
                .replace(":deputy", quoted(stage.deputy().personId()));
    }

    private static String quoted(UUID id) {
        return "cast('" + id + "' as uuid)";
    }

    private static String id(char table) {
        return id(table, "0");
    }

    /** The id of a row by its number, scattered over the index as real ids are. */
    private static String id(char table, String digit) {
        return "cast('" + table + digit + "000000-0000-4000-8000-'"
                + " || lpad('' || mod(cast(n as bigint) * 715827883, 1000000007), 12, '0') as uuid)";
    }
}
