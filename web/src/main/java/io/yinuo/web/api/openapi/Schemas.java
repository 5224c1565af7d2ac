package io.yinuo.web.api.openapi;

import io.yinuo.measures.AsOf;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Schemas of records, enums and simple values; records are named and referred to. */
final class Schemas {

    private static final Map<Class<?>, String[]> SIMPLE = Map.ofEntries(
            Map.entry(String.class, new String[] {"string"}),
            Map.entry(UUID.class, new String[] {"string", "uuid"}),
            Map.entry(LocalDate.class, new String[] {"string", "date"}),
            Map.entry(Instant.class, new String[] {"string", "date-time"}),
            Map.entry(int.class, new String[] {"integer", "int32"}),
            Map.entry(Integer.class, new String[] {"integer", "int32"}),
            Map.entry(long.class, new String[] {"integer", "int64"}),
            Map.entry(Long.class, new String[] {"integer", "int64"}),
            Map.entry(BigDecimal.class, new String[] {"number"}),
            Map.entry(AsOf.class, new String[] {"string"}),
            Map.entry(double.class, new String[] {"number", "double"}),
            Map.entry(boolean.class, new String[] {"boolean"}),
            Map.entry(Boolean.class, new String[] {"boolean"}));

    private final Map<String, JsonObjectBuilder> named = new TreeMap<>();

    JsonObjectBuilder all() {
        var all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all;
    }

    JsonObjectBuilder of(Type type) {
        return of(type, Map.of());
    }

    /** The name under which a record is described: with its outer type where it has one. */
    static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "_" + type.getSimpleName();
    }

    private JsonObjectBuilder of(Type type, Map<TypeVariable<?>, Type> known) {
        if (type instanceof TypeVariable<?> variable) {
            return of(known.getOrDefault(variable, Object.class), known);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, known);
        }
        var raw = (Class<?>) type;
        if (SIMPLE.containsKey(raw)) {
            return simple(SIMPLE.get(raw));
        }
        if (raw.isEnum()) {
            return enumeration(raw);
        }
        return raw.isRecord() ? reference(name(raw), raw, Map.of()) : Json.createObjectBuilder();
    }

    private JsonObjectBuilder ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> known) {
        var raw = (Class<?>) generic.getRawType();
        Type argument = generic.getActualTypeArguments()[0];
        if (Collection.class.isAssignableFrom(raw)) {
            return Json.createObjectBuilder().add("type", "array").add("items", of(argument, known));
        }
        if (Map.class.isAssignableFrom(raw)) {
            var values = of(generic.getActualTypeArguments()[1], known);
            return Json.createObjectBuilder().add("type", "object").add("additionalProperties", values);
        }
        String of = argument instanceof Class<?> plain ? plain.getSimpleName() : "Any";
        return reference(name(raw) + "_" + of, raw, Map.of(raw.getTypeParameters()[0], argument));
    }

    private JsonObjectBuilder reference(String name, Class<?> type, Map<TypeVariable<?>, Type> known) {
        if (!named.containsKey(name)) {
            named.put(name, Json.createObjectBuilder());
            named.put(name, described(type, known));
        }
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name);
    }

    private JsonObjectBuilder described(Class<?> type, Map<TypeVariable<?>, Type> known) {
        var properties = Json.createObjectBuilder();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.add(component.getName(), of(component.getGenericType(), known));
        }
        return Json.createObjectBuilder().add("type", "object").add("properties", properties);
    }

    private static JsonObjectBuilder simple(String[] typeAndFormat) {
        var schema = Json.createObjectBuilder().add("type", typeAndFormat[0]);
        return typeAndFormat.length == 1 ? schema : schema.add("format", typeAndFormat[1]);
    }

    private static JsonObjectBuilder enumeration(Class<?> type) {
        var values = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).forEach(values::add);
        return Json.createObjectBuilder().add("type", "string").add("enum", values);
    }
}
