package io.yinuo.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Answer;
import io.yinuo.it.remote.Remote;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation that the interface describes, with wrong bodies, parameters, headers and people. */
@Tag("full")
@PageTest
class RestFuzzIT {

    private static final long SEED = 20261122;
    private static final int PER_OPERATION = 60;
    private static final List<String> PEOPLE = List.of(
            "secretary", "officer", "officer2", "cohandler", "head", "reviewer", "vice", "director", "supervisor", "liaison",
            "deputy", "deputy2", "admin");
    private static final String FOREIGNER = "secretary-b";
    private static final Pattern INSIDE = Pattern.compile("Exception|\\bat [a-z]+\\.[a-z.]+\\(|org\\.(hibernate|jboss|h2|camunda)"
            + "|insert into [a-z_]+ |select .* from ");
    private static final List<String> STRANGE_IDS = List.of("198", "null", "%20", "%F0%9F%98%80", "x".repeat(900));
    private static final List<String> PARAMETERS = List.of(
            "0", "1", "-1", "20", "2147483647", "99999999999", "due,desc", "number,asc", "true", "CLOSED", "OFFICER");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> ids = new HashMap<>();
    private Remote remote;
    private Bodies bodies;
    private JsonObject document;
    private List<String> ownCases;
    private List<String> foreignCases;

    /** One request with what was answered. */
    private record Sent(String method, String person, String path, String body, List<String> headers, Answer answer) {}

    @BeforeEach
    void readTheDocument(Visitors visitors) {
        remote = new Remote(visitors.address());
        document = remote.get(null, "openapi").done().object();
        bodies = new Bodies(document.getJsonObject("components").getJsonObject("schemas"), random);
        ownCases = idsIn("suggestions?size=500", "secretary", "id");
        foreignCases = idsIn("suggestions?size=500", FOREIGNER, "id");
        ids.put("suggestions", Stream.concat(ownCases.stream(), foreignCases.stream()).toList());
        ids.put("tasks", PEOPLE.stream().flatMap(person -> idsIn("tasks?size=500", person, "taskId").stream()).toList());
        ids.put("replies", ownCases.stream().flatMap(this::replies).toList());
    }

    private Stream<String> replies(String suggestion) {
        return remote.get("secretary", "suggestions/" + suggestion + "/replies").done().array().stream()
                .map(reply -> reply.asJsonObject().getString("id"));
    }

    /** None where the person may not read the list. */
    private List<String> idsIn(String path, String person, String field) {
        var answer = remote.get(person, path);
        return !answer.isDone() ? List.of() : answer.object().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString(field))
                .toList();
    }

    @Test
    @DisplayName("接口乱测：没有 5xx，错误都有代码，不露内部信息，不露他局内容")
    void answersEveryWrongRequestWithAProblemAndNothingElse() {
        var statuses = new TreeMap<Integer, Integer>();
        var wrong = new ArrayList<String>();
        document.getJsonObject("paths").forEach((path, operations) -> operations.asJsonObject().forEach((method, operation) -> {
            for (int i = 0; i < PER_OPERATION; i++) {
                var sent = send(method, path, operation.asJsonObject());
                statuses.merge(sent.answer().status(), 1, Integer::sum);
                if (!isFit(sent)) {
                    wrong.add(sent.toString());
                }
            }
        }));
        System.out.printf("fuzz: %d requests, answers by status %s%n", sum(statuses), statuses);
        assertThat(wrong).as(wrong.size() + " of " + sum(statuses)).isEmpty();
        assertThat(statuses.keySet()).contains(200, 404, 422);
        assertThat(remote.get(null, "health").status()).isEqualTo(200);
        assertThat(remote.get("admin", "admin/trail/verification").done().object().getJsonArray("breaks")).isEmpty();
    }

    private Sent send(String method, String path, JsonObject operation) {
        String verb = random.nextInt(25) == 0 ? "PATCH" : method.toUpperCase(Locale.ROOT);
        String person = random.nextInt(15) == 0 ? null : random.nextInt(8) == 0 ? FOREIGNER : any(PEOPLE);
        String address = path(path) + query(operation);
        String body = verb.equals("GET") ? null : bodies.of(schema(operation));
        String[] headers = headers();
        var answer = remote.send(verb, person, address, body, headers);
        return new Sent(verb, person, address, body, Arrays.asList(headers), answer);
    }

    /** Of a body that is no JSON, such as an upload, nothing is known: it gets any text. */
    private static JsonObject schema(JsonObject operation) {
        var body = operation.getJsonObject("requestBody");
        var json = body == null ? null : body.getJsonObject("content").getJsonObject("application/json");
        return json == null ? null : json.getJsonObject("schema");
    }

    private String path(String template) {
        var known = ids.getOrDefault(template.split("/")[1], ownCases);
        return PLACE.matcher(template.substring(1)).replaceAll(place -> switch (random.nextInt(6)) {
            case 0 -> any(STRANGE_IDS);
            case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> any(known);
        });
    }

    private String query(JsonObject operation) {
        var query = new StringBuilder();
        for (JsonValue parameter : operation.getJsonArray("parameters")) {
            if (parameter.asJsonObject().getString("in").equals("query") && random.nextBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.asJsonObject().getString("name"))
                        .append('=')
                        .append(URLEncoder.encode(
                                random.nextBoolean() ? any(PARAMETERS) : bodies.text(), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private String[] headers() {
        return switch (random.nextInt(8)) {
            case 0 -> new String[] {"If-Match", any(List.of("\"0\"", "\"1\"", "*", "W/\"1\"", "\"99999999999\"", "x"))};
            case 1 -> new String[] {"Idempotency-Key", any(List.of("a", "k".repeat(200), " ", "same"))};
            case 2 -> new String[] {"Accept-Language", any(List.of("en", "zz-ZZ-x", "*", "en;q=x"))};
            case 3 -> new String[] {"Accept", any(List.of("text/html", "application/json", "x/y"))};
            default -> new String[0];
        };
    }

    private boolean isFit(Sent sent) {
        var answer = sent.answer();
        boolean told = answer.isDone() || (answer.type().startsWith("application/problem+json") && hasCode(answer));
        var hidden = FOREIGNER.equals(sent.person()) ? ownCases : foreignCases;
        boolean foreign = hidden.stream().anyMatch(answer.body()::contains);
        return answer.status() < 500 && told && !foreign && !INSIDE.matcher(answer.body()).find();
    }

    private static boolean hasCode(Answer answer) {
        var problem = answer.object();
        return !problem.getString("code").isBlank()
                && !problem.getString("detail").isBlank()
                && problem.getInt("status") == answer.status();
    }

    private static int sum(Map<Integer, Integer> statuses) {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
