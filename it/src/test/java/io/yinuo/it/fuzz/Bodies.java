package io.yinuo.it.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes bodies by the schemas of the interface, most of them with something wrong in them. */
final class Bodies {

    private static final int DEPTH = 6;
    private static final List<String> TEXTS = List.of(
            "", " ", "198", "关于改善课后服务的建议", "\u0000", "\uD83D\uDE00\uD83D\uDE00", "\uFFFF\u202E\u200B", "<script>alert(1)</script>",
            "'; drop table suggestion; --", "${7*7}#{7*7}", "长".repeat(5_000), "%s%n\\u0000\\", "null", "-1", "9".repeat(30));
    private static final List<String> DATES =
            List.of("2026-02-30", "0000-00-00", "-999999999-01-01", "+999999999-12-31", "2026-1-1", "9999-12-31");
    private static final List<String> WHOLE =
            List.of("", "null", "[]", "{}", "\"text\"", "12", "{", "not json", "[".repeat(2_000), "{\"a\":1}", "[null]", "\u0000");

    private final JsonObject schemas;
    private final Random random;

    Bodies(JsonObject schemas, Random random) {
        this.schemas = schemas;
        this.random = random;
    }

    /** @param schema of the body; null where the operation takes none */
    String of(JsonObject schema) {
        if (schema == null || random.nextInt(6) == 0) {
            return WHOLE.get(random.nextInt(WHOLE.size()));
        }
        return value(schema, DEPTH).toString();
    }

    private JsonValue value(JsonObject schema, int depth) {
        int chance = random.nextInt(24);
        if (chance == 0) {
            return JsonValue.NULL;
        }
        if (chance == 1 || depth == 0) {
            return Json.createValue(text());
        }
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").substring("#/components/schemas/".length());
            return value(schemas.getJsonObject(name), depth - 1);
        }
        if (schema.containsKey("oneOf")) {
            return value(any(schema.getJsonArray("oneOf")).asJsonObject(), depth - 1);
        }
        if (schema.containsKey("enum")) {
            return random.nextInt(8) == 0 ? Json.createValue("NO_SUCH") : any(schema.getJsonArray("enum"));
        }
        return switch (schema.getString("type", "")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> Json.createValue(List.of(0, 1, 2, -1, Integer.MAX_VALUE, Integer.MIN_VALUE).get(random.nextInt(6)));
            case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
            default -> string(schema.getString("format", ""));
        };
    }

    private JsonObject object(JsonObject schema, int depth) {
        var object = Json.createObjectBuilder();
        var properties = schema.getJsonObject("properties");
        if (properties != null) {
            properties.forEach((name, property) -> {
                if (random.nextInt(10) > 0) {
                    object.add(name, value(property.asJsonObject(), depth - 1));
                }
            });
        }
        return random.nextInt(20) == 0 ? object.add("noSuchField", text()).build() : object.build();
    }

    private JsonArray array(JsonObject schema, int depth) {
        var array = Json.createArrayBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            array.add(value(schema.getJsonObject("items"), depth - 1));
        }
        return array.build();
    }

    private JsonString string(String format) {
        return Json.createValue(
                switch (format) {
                    case "uuid" -> random.nextInt(6) == 0 ? text() : new UUID(random.nextLong(), random.nextLong()).toString();
                    case "date" -> random.nextInt(3) == 0
                            ? DATES.get(random.nextInt(DATES.size()))
                            : LocalDate.ofEpochDay(20_000 + random.nextInt(400)).toString();
                    default -> text();
                });
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private JsonValue any(JsonArray choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
