package io.yinuo.audit.internal;

import io.yinuo.audit.Change;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Changes as JSON text; the text, not the objects, is what the hash covers. */
final class ChangeText {

    /** Asked for once: to look for it takes longer than to write a change. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ChangeText() {}

    static String write(List<Change> changes) {
        var array = JSON.createArrayBuilder();
        for (Change change : changes) {
            array.add(JSON.createObjectBuilder()
                    .add("field", change.field())
                    .add("before", json(change.before()))
                    .add("after", json(change.after())));
        }
        return array.build().toString();
    }

    static List<Change> read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(o -> new Change(o.getString("field"), plain(o.get("before")), plain(o.get("after"))))
                    .toList();
        }
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return JSON.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof Collection<?> several) {
            var array = JSON.createArrayBuilder();
            several.forEach(one -> array.add(json(one)));
            return array.build();
        }
        return JSON.createValue(value.toString());
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> ((JsonArray) value).stream().map(ChangeText::plain).toList();
            default -> value.toString();
        };
    }
}
