package io.yinuo.it.remote;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.function.Function;

/** What the interface answered. */
public record Answer(int status, String type, String body) {

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    public JsonObject object() {
        return read(JsonReader::readObject);
    }

    public JsonArray array() {
        return read(JsonReader::readArray);
    }

    /** @throws AssertionError when the command was refused */
    public Answer done() {
        if (!isDone()) {
            throw new AssertionError(status + " " + body);
        }
        return this;
    }

    private <T> T read(Function<JsonReader, T> reading) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reading.apply(reader);
        }
    }
}
