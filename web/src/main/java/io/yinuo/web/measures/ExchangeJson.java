package io.yinuo.web.measures;

import io.yinuo.measures.ExchangeColumn;
import io.yinuo.measures.ExchangeColumn.Holds;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.shared.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measures database as JSON with one list for each kind, written and read; a member that is not there is empty. */
public final class ExchangeJson {

    private static final String FILE = "file";

    /** The object, its lists, and the rows in them. */
    private static final int DEEPEST = 3;

    private static final int LONGEST_NUMBER = 100;

    private ExchangeJson() {}

    public static byte[] write(List<ExchangeRow> rows) {
        var lists = Json.createObjectBuilder();
        for (var kind : ExchangeKind.values()) {
            var list = Json.createArrayBuilder();
            rows.stream().filter(row -> row.kind() == kind).forEach(row -> list.add(object(row)));
            lists.add(kind.key(), list);
        }
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(lists.build());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject object(ExchangeRow row) {
        var object = Json.createObjectBuilder();
        for (var column : row.kind().columns()) {
            var words = row.cells().get(column.key());
            if (words != null && column.holds() == Holds.NUMBER) {
                object.add(column.key(), new BigDecimal(words));
            } else if (words != null) {
                object.add(column.key(), words);
            }
        }
        return object.build();
    }

    /** @throws InvalidInput on {@code file}: {@code EXCHANGE_JSON}, {@code EXCHANGE_SHEET}, {@code EXCHANGE_COLUMN} */
    public static List<ExchangeRow> read(byte[] content) {
        var rows = new ArrayList<ExchangeRow>();
        parse(content).forEach((name, list) -> {
            var kind = kind(name);
            if (!(list instanceof JsonArray array)) {
                throw new InvalidInput(FILE, "EXCHANGE_JSON");
            }
            for (int i = 0; i < array.size(); i++) {
                rows.add(row(kind, i + 1, array.get(i)));
            }
        });
        return rows;
    }

    private static JsonObject parse(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (var parser = Json.createParser(new StringReader(text)); var reader = Json.createReader(new StringReader(text))) {
            requireFlat(parser);
            return reader.readObject();
        } catch (JsonParsingException broken) {
            throw new InvalidInput(FILE, "EXCHANGE_JSON_AT", broken.getLocation().getLineNumber());
        } catch (JsonException other) {
            throw new InvalidInput(FILE, "EXCHANGE_JSON");
        }
    }

    /** Read event by event, as what is built from deep nesting or endless numbers breaks before it can be refused. */
    private static void requireFlat(JsonParser parser) {
        int depth = 0;
        while (parser.hasNext()) {
            var event = parser.next();
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                depth++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                depth--;
            }
            boolean endless = event == Event.VALUE_NUMBER && parser.getString().length() > LONGEST_NUMBER;
            new InvalidInput.Check()
                    .that(depth <= DEEPEST, FILE, "EXCHANGE_JSON")
                    .that(!endless, FILE, "EXCHANGE_JSON_AT", parser.getLocation().getLineNumber())
                    .done();
        }
    }

    private static ExchangeKind kind(String name) {
        for (var kind : ExchangeKind.values()) {
            if (kind.key().equals(name)) {
                return kind;
            }
        }
        throw new InvalidInput(FILE, "EXCHANGE_SHEET", name);
    }

    private static ExchangeRow row(ExchangeKind kind, int line, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new InvalidInput(FILE, "EXCHANGE_JSON");
        }
        var cells = new LinkedHashMap<String, String>();
        object.forEach((key, said) -> {
            if (kind.columns().stream().map(ExchangeColumn::key).noneMatch(key::equals)) {
                throw new InvalidInput(FILE, "EXCHANGE_COLUMN", kind.sheet(), key);
            }
            cells.put(key, words(said));
        });
        return new ExchangeRow(kind, line, cells);
    }

    private static String words(JsonValue said) {
        return switch (said.getValueType()) {
            case NULL -> null;
            case STRING -> ((JsonString) said).getString();
            default -> said.toString();
        };
    }
}
