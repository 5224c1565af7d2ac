package io.yinuo.it.rest;

import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every role reads every resource of the interface, of cases of its own and of others. */
@ServerTest
class SightMatrixIT {

    private static final String NO_PAPER = UUID.randomUUID().toString();

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private MatrixReaders readers;

    @Inject
    private MatrixSubjects subjects;

    @Inject
    private Secrets secrets;

    private final Map<Reader, Caller> callers = new EnumMap<>(Reader.class);
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void callThemIn() {
        readers.all().forEach((reader, userName) -> callers.put(reader, Caller.of(userName, readers.password())));
    }

    @Test
    @DisplayName("接口的每个读取资源都规定了谁能读")
    void knowsEveryResourceThatCanBeRead() {
        var document = Json.createReader(new StringReader(Caller.anonymous().get("api/openapi").body())).readObject();
        Set<String> read = document.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getValue().asJsonObject().containsKey("get"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Sight.ofADeliveredReply().keySet()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    @DisplayName("E1 E2 已送达的件：各角色各得其所")
    void opensADeliveredReplyToThoseItIsFor() {
        var id = journey.toRating();
        secrets.plantIn(id);

        Sight.ofADeliveredReply().forEach((path, row) -> readAll(path, row, id, RATE_REPLY));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("E1 E2 未送达的件：局外不见答复、承诺和内部记录")
    void keepsAReplyInTheMakingInside() {
        var id = journey.toDelivery();
        secrets.plantIn(id);
        var number = journey.reply(id).documentNumber();

        Sight.ofAReplyInTheMaking().forEach((path, row) -> readAll(path, row, id, DELIVER_REPLY).forEach((reader, body) -> {
            if (Reader.OUTSIDE.contains(reader)) {
                hides(path, reader, body, Journey.PROMISE, number);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("确有其物时：承诺、通报草稿、常用语、措施各给该看的人看")
    void opensWhatIsThereToThoseItIsFor() {
        var delivered = journey.toRating();
        secrets.plantIn(delivered);
        var names = new HashMap<>(subjects.kept());
        names.put("promise", subjects.promiseOf(delivered));

        Sight.ofWhatIsNamed().forEach((path, row) -> callers.forEach((reader, caller) -> {
            var address = path;
            for (var each : names.entrySet()) {
                address = address.replace("{" + each.getKey() + "}", each.getValue());
            }
            var answer = get(caller, address);
            if (answer.statusCode() != row.of(reader)) {
                wrong.add(reader + " gets " + answer.statusCode() + " instead of " + row.of(reader) + " from " + path);
            }
            hidesFromOutside(path, reader, answer.body());
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("外局的件：本局任何人都看不到")
    void showsNothingOfAnotherBureau() {
        var foreign = readers.registerInTheOtherBureau();

        Sight.ofADeliveredReply().keySet().stream()
                .filter(path -> path.contains("suggestions/{id}") || !path.contains("{"))
                .forEach(path -> callers.forEach((reader, caller) -> {
                    if (reader != Reader.OTHER_BUREAU) {
                        var answer = get(caller, named(path, foreign.toString()));
                        hides(path, reader, answer.body(), MatrixReaders.FOREIGN_TITLE);
                        if (path.contains("{id}") && answer.statusCode() == 200) {
                            wrong.add(reader + " reads " + path + " of another bureau");
                        }
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("SE2 SE4 涉密件：任何人从接口都读不到，转为涉密的也一样")
    void showsNothingOfASecretMatter() {
        var registered = readers.registerSecret();
        var turned = journey.toRating();
        secrets.plantIn(turned);
        var reply = journey.reply(turned);
        readers.turnSecret(turned);

        Sight.ofADeliveredReply().keySet().stream().filter(path -> !path.startsWith("/tasks/")).forEach(path ->
                List.of(registered, turned).forEach(id -> callers.forEach((reader, caller) -> {
                    var named = path.startsWith("/replies") ? reply.id() : id;
                    var answer = get(caller, named(path, named.toString()));
                    hides(path, reader, answer.body(), MatrixReaders.SECRET_NUMBER, registered.toString(), reply.documentNumber());
                    hides(path, reader, path.contains("{id}") ? "" : answer.body(), turned.toString());
                    if (path.contains("{id}") && answer.statusCode() != 403 && answer.statusCode() != 404) {
                        wrong.add(reader + " gets " + answer.statusCode() + " from " + path + " of a secret matter");
                    }
                })));

        assertThat(wrong).isEmpty();
    }

    /** The bodies that each reader got. */
    private Map<Reader, String> readAll(String path, Sight.Row row, UUID id, String element) {
        var bodies = new EnumMap<Reader, String>(Reader.class);
        var address = named(path, path.startsWith("/replies")
                ? journey.reply(id).id().toString()
                : path.startsWith("/tasks") ? journey.task(id, element) : id.toString());
        callers.forEach((reader, caller) -> {
            var answer = get(caller, address);
            if (answer.statusCode() != row.of(reader)) {
                wrong.add(reader + " gets " + answer.statusCode() + " instead of " + row.of(reader) + " from " + path);
            }
            hidesFromOutside(path, reader, answer.body());
            bodies.put(reader, answer.body());
        });
        return bodies;
    }

    /** The path of a resource, with something that is not there where it names more than the matter. */
    private static String named(String path, String id) {
        return path.replace("{code}", "OFFICE")
                .replace("{paper}", NO_PAPER)
                .replace("{import}", NO_PAPER)
                .replace("{commitment}", NO_PAPER)
                .replace("{bulletin}", NO_PAPER)
                .replace("{kind}/{about}", "TALK_RECORD/" + NO_PAPER)
                .replace("{publication}", NO_PAPER)
                .replace("{link}", NO_PAPER)
                .replace("{text}", NO_PAPER)
                .replace("{id}", id);
    }

    private void hidesFromOutside(String path, Reader reader, String body) {
        hides(path, reader, body, Secrets.keptFrom(reader));
    }

    private void hides(String path, Reader reader, String body, String... words) {
        for (var word : words) {
            if (body.contains(word)) {
                wrong.add(reader + " reads " + word + " in " + path);
            }
        }
    }

    private static HttpResponse<String> get(Caller caller, String path) {
        return caller.get("api" + path + query(path));
    }

    /** The wall is asked for a section that is not there: the letters of other tests hang on it, delivered. */
    private static String query(String path) {
        if (path.endsWith("/people")) {
            return "?role=OFFICER";
        }
        return path.contains("/comparison") ? "?from=1&to=1" : path.endsWith("/wall") ? "?section=" + NO_PAPER : "";
    }
}
