package io.yinuo.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** What the interface answered, read and held against the contract. */
final class Answers {

    static final String IF_MATCH = "If-Match";
    static final String KEY = "Idempotency-Key";

    /** A version that nothing has. */
    static final String STALE = "\"99\"";

    private Answers() {}

    static JsonObject object(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static JsonArray array(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    /** The rows of a list, which says how many there are and which page this is. */
    static List<JsonObject> items(HttpResponse<String> answer) {
        has(answer, 200);
        var page = object(answer);
        assertThat(page.keySet()).containsExactlyInAnyOrder("items", "total", "totalCapped", "page", "size");
        return page.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The id of what was made. */
    static String made(HttpResponse<String> answer) {
        has(answer, 201);
        return object(answer).getString("id");
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    static void has(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    /** The command at this version, and once more under its key. */
    static void twice(Caller caller, String path, String body, String tag) {
        var key = UUID.randomUUID().toString();
        has(caller.post(path, body, IF_MATCH, tag, KEY, key), 204);
        has(caller.post(path, body, IF_MATCH, tag, KEY, key), 204);
    }

    /** The same at the version of now of the thing whose command this is. */
    static void twice(Caller caller, String path, String body) {
        twice(caller, path, body, tag(caller.get(path.substring(0, path.lastIndexOf('/')))));
    }

    /** A lost update, and the thing as it is now. */
    static JsonObject lost(HttpResponse<String> answer) {
        has(answer, 412);
        var problem = object(answer);
        assertThat(problem.get("current").getValueType()).as(answer.body()).isEqualTo(JsonValue.ValueType.OBJECT);
        return problem.getJsonObject("current");
    }

    /** The fields that are wrong. */
    static List<String> wrongFields(HttpResponse<String> answer) {
        has(answer, 422);
        return object(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    /** Words that nothing else bears. */
    static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
