package io.yinuo.measures.internal;

import io.yinuo.measures.Found;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to one kind of rows: what is shared and what the bureau has of its own.
 *
 * @param <R> the rows
 */
final class Search<R> {

    private final EntityManager entities;
    private final Class<R> type;
    private final StringBuilder where = new StringBuilder("(r.bureauId is null or r.bureauId = :bureau)");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Search(EntityManager entities, Class<R> type, UUID bureauId) {
        this.entities = entities;
        this.type = type;
        parameters.put("bureau", bureauId);
    }

    /** Rows that fulfil the condition, which names the value by {@code :name}; no value leaves it out. */
    Search<R> with(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Binds another value that a condition names. */
    Search<R> binding(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Search<R> with(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** Rows of which one of the columns holds the words, as they are typed: percent signs mean themselves. */
    Search<R> holding(String words, String... columns) {
        if (words == null) {
            return this;
        }
        var escaped = words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        var any = Stream.of(columns)
                .map(column -> "lower(r." + column + ") like :words escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
        return with(any, "words", "%" + escaped + "%");
    }

    /** The row of that id; no id is none. */
    Optional<R> one(UUID id) {
        return id == null ? Optional.empty() : with("r.id = :id", "id", id).all("r.id").stream().findFirst();
    }

    List<R> all(String order) {
        return bind(entities.createQuery(select(order), type)).getResultList();
    }

    /** So many of them, beginning with the one at that place. */
    List<R> some(String order, int first, int most) {
        return bind(entities.createQuery(select(order), type)).setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count() {
        return (Long) bind(entities.createQuery("select count(r) from " + type.getSimpleName() + " r where " + where))
                .getSingleResult();
    }

    <V> Found<V> page(String order, int page, int size, Function<R, V> view) {
        return new Found<>(some(order, page * size, size).stream().map(view).toList(), count());
    }

    private String select(String order) {
        return "select r from " + type.getSimpleName() + " r where " + where + " order by " + order;
    }

    private <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
