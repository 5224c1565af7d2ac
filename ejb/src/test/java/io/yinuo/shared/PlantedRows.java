package io.yinuo.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** The schema in memory, with rows of which a test says only what it is about; whatever else must be there is filled in. */
public final class PlantedRows implements AutoCloseable {

    private final String address;
    private final Connection connection;
    private final Map<String, Map<String, String>> needed = new HashMap<>();

    public PlantedRows(String name) throws SQLException {
        this(name, "latest");
    }

    /** @param version up to which the schema is made; the rows of a test then go through the later ones with {@link #upgrade} */
    public PlantedRows(String name, String version) throws SQLException {
        address = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        migrateTo(version);
        connection = DriverManager.getConnection(address, "sa", "");
        execute("set referential_integrity false");
    }

    /** Makes the schema the latest one, with the rows in it. */
    public void upgrade() {
        needed.clear();
        migrateTo("latest");
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(address, "sa", "").locations("classpath:db/migration").target(version).load().migrate();
    }

    /** An id or a word as a literal. */
    public static String quoted(Object value) {
        return "'" + value + "'";
    }

    /** @param values names and literals in turn, such as {@code status, 'CLOSED'} */
    public void add(String table, String... values) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i += 2) {
            row.put(values[i], values[i + 1]);
        }
        needed.computeIfAbsent(table, this::needed).forEach(row::putIfAbsent);
        execute("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + String.join(", ", row.values()) + ")");
    }

    private Map<String, String> needed(String table) {
        return read("select lower(column_name), data_type from information_schema.columns where lower(table_name) = '" + table
                        + "' and is_nullable = 'NO' and column_default is null").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> filler(row.get(1))));
    }

    private static String filler(String type) {
        return switch (type) {
            case "UUID" -> "random_uuid()";
            case "DATE" -> "current_date";
            case "BOOLEAN" -> "false";
            case "INTEGER", "BIGINT", "NUMERIC" -> "0";
            case "TIMESTAMP WITH TIME ZONE" -> "current_timestamp";
            default -> "''";
        };
    }

    /** Each row as texts in the order of the columns. */
    public List<List<String>> read(String sql) {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The first row by the names of its columns. */
    public Map<String, String> first(String sql) {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.put(found.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), found.getString(i));
            }
            return row;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /**
     * What the work finds in them.
     *
     * @param entities that its statements name, such as {@code suggestion.internal.Suggestion}; those in SQL need none
     */
    public <T> T ask(Function<EntityManager, T> work, String... entities) {
        var configuration = new Configuration()
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, address)
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, "sa")
                .setProperty("hibernate.search.enabled", "false")
                .setProperty(AvailableSettings.PHYSICAL_NAMING_STRATEGY, CamelCaseToUnderscoresNamingStrategy.class.getName());
        Stream.of(entities).map(PlantedRows::entity).forEach(configuration::addAnnotatedClass);
        try (var sessions = configuration.buildSessionFactory()) {
            return sessions.fromTransaction(work::apply);
        }
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName("io.yinuo." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Override
    public void close() {
        execute("shutdown");
    }
}
