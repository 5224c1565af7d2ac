package io.yinuo.web.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.web.api.Resources;
import io.yinuo.web.api.task.StepBodies;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    private final JsonObject document =
            new OpenApiDocument(Map.of("Task_GiveOpinion", StepBodies.GiveOpinion.class)).of(Resources.ALL);

    @Test
    void holdsThePathsThatOthersRelyOn() {
        assertThat(document.getJsonObject("paths").keySet())
                .contains(
                        "/health",
                        "/openapi",
                        "/suggestions",
                        "/suggestions/{id}",
                        "/suggestions/{id}/trail",
                        "/suggestions/{id}/deadlines",
                        "/tasks",
                        "/tasks/{id}/complete",
                        "/letters/read",
                        "/commitments",
                        "/commitments/{commitment}",
                        "/calendar/deadline");
    }

    @Test
    void describesTheCommandThatRegisters() {
        var schema = document.getJsonObject("components").getJsonObject("schemas").getJsonObject("RegisterSuggestion");

        assertThat(schema.getJsonObject("properties").getJsonObject("referredOn").getString("format"))
                .isEqualTo("date");
        assertThat(schema.getJsonObject("properties").getJsonObject("submitters").getString("type"))
                .isEqualTo("array");
        assertThat(schema.getJsonObject("properties").getJsonObject("kind").getJsonArray("enum"))
                .isNotEmpty();
    }

    @Test
    void refersToNothingThatIsNotThere() {
        var schemas = document.getJsonObject("components").getJsonObject("schemas").keySet();
        var references = new TreeSet<String>();
        collect(document, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(schemas)
                .contains(reference.replace("#/components/schemas/", "")));
    }

    @Test
    void leavesHealthAndItselfOpen() {
        assertThat(operation("/health", "get").getJsonArray("security")).isEmpty();
        assertThat(operation("/openapi", "get").getJsonArray("security")).isEmpty();
        assertThat(operation("/tasks", "get").containsKey("security")).isFalse();
    }

    @Test
    void saysWhichBodyEndsWhichStep() {
        var body = operation("/tasks/{id}/complete", "post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");

        assertThat(body.getString("description")).contains("Task_GiveOpinion takes StepBodies_GiveOpinion");
        assertThat(body.getJsonArray("oneOf")).hasSize(1);
    }

    @Test
    void letterIsReadFromTextOrFromAFile() {
        var content = operation("/letters/read", "post").getJsonObject("requestBody").getJsonObject("content");

        assertThat(content.keySet()).containsExactlyInAnyOrder("text/plain", "multipart/form-data");
    }

    @Test
    void promiseIsReportedOnWithAFileOrWithout() {
        var content = operation("/commitments/{commitment}/reports", "post").getJsonObject("requestBody").getJsonObject("content");

        assertThat(content.keySet()).containsExactlyInAnyOrder("application/json", "multipart/form-data");
    }

    private JsonObject operation(String path, String verb) {
        return document.getJsonObject("paths").getJsonObject(path).getJsonObject(verb);
    }

    private static void collect(JsonValue value, TreeSet<String> references) {
        if (value instanceof JsonObject object) {
            if (object.get("$ref") instanceof JsonString reference) {
                references.add(reference.getString());
            }
            object.values().forEach(each -> collect(each, references));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(each -> collect(each, references));
        }
    }
}
