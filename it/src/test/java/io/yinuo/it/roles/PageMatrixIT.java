package io.yinuo.it.roles;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.SignedIn;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.rest.MatrixReaders;
import io.yinuo.it.rest.MatrixRecords;
import io.yinuo.it.rest.MatrixSubjects;
import io.yinuo.it.rest.Reader;
import io.yinuo.it.rest.Secrets;
import io.yinuo.it.roles.Views.View;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.Contribution;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every role opens every page that the deployment has, with a case of its own and of others. */
@ServerTest
class PageMatrixIT {

    private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private MatrixReaders readers;

    @Inject
    private MatrixSubjects subjects;

    @Inject
    private MatrixRecords records;

    @Inject
    private Secrets secrets;

    @Inject
    private ServletContext deployment;

    private final Map<Reader, SignedIn> visitors = new EnumMap<>(Reader.class);
    private final Map<String, String> known = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void callThemIn() {
        readers.all().forEach((reader, userName) -> visitors.put(reader, SignedIn.as(userName, readers.password())));
    }

    @Test
    @DisplayName("每个页面都规定了谁能看")
    void knowsEveryPage() {
        var listed = new TreeSet<>(Views.open());
        Views.all().forEach(view -> listed.add(view.page()));

        assertThat(listed).containsExactlyElementsOf(pagesUnder("/"));
    }

    @Test
    @DisplayName("E1 E2 各角色各看各的页面，电话和内部记录不外露")
    void showsEachPageToThoseItIsFor() {
        bringMatters();

        Views.all().forEach(view -> visitors.forEach((reader, visitor) -> {
            var answer = visitor.get(address(view));
            boolean shown = answer.statusCode() == 200;
            boolean refused = REFUSED.contains(answer.statusCode());
            if (view.shown().contains(reader) ? !shown : !refused) {
                wrong.add(reader + " gets " + answer.statusCode() + " from " + view.page() + view.query());
            }
            for (var secret : Secrets.keptFrom(reader)) {
                if (answer.body().contains(secret)) {
                    wrong.add(reader + " reads " + secret + " in " + view.page() + view.query());
                }
            }
            if (answer.body().contains(MatrixReaders.SECRET_NUMBER) && !MatrixReaders.CLEARED.contains(reader)) {
                wrong.add(reader + " learns of the secret matter in " + view.page() + view.query());
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("外局的件：本局任何人都打不开")
    void showsNothingOfAnotherBureau() {
        var foreign = readers.registerInTheOtherBureau().toString();

        Views.all().stream().filter(view -> view.query().startsWith("?id=")).map(View::page).distinct().forEach(page ->
                visitors.forEach((reader, visitor) -> {
                    var answer = visitor.get(page.substring(1) + "?id=" + foreign);
                    if (reader != Reader.OTHER_BUREAU
                            && (answer.statusCode() == 200 || answer.body().contains(MatrixReaders.FOREIGN_TITLE))) {
                        wrong.add(reader + " opens " + page + " of another bureau");
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    /** A matter at each step that has a page, and one whose letter is with the deputies. */
    private void bringMatters() {
        know("prepare", journey.refer(), PREPARE_ASSIGNMENT);
        know("draft", journey.toDrafting(), DRAFT_REPLY);
        know("head", journey.toHeadReview(), HEAD_REVIEW);
        know("sign", journey.toSignature(), SIGN_REPLY);
        know("send", journey.toSending(), Contribution.UserTasks.SEND_CONTRIBUTION);
        know("number", journey.toNumbering(), NUMBER_REPLY);
        var numbered = journey.toDelivery();
        know("deliver", numbered, DELIVER_REPLY);
        remember("making", numbered);
        var delivered = journey.toRating();
        know("rate", delivered, RATE_REPLY);
        remember("delivered", delivered);
        known.put("promise", subjects.promiseOf(delivered));
        known.putAll(subjects.steps());
        known.putAll(subjects.kept());
        known.putAll(records.all());
        known.put("secret", readers.registerSecret().toString());
        var turned = journey.toRating();
        remember("turned", turned);
        readers.turnSecret(turned);
        known.put("officer", stage.officer().personId().toString());
    }

    private void know(String name, UUID matter, String element) {
        known.put(name, journey.task(matter, element));
    }

    private void remember(String name, UUID matter) {
        secrets.plantIn(matter);
        known.put(name, matter.toString());
        known.put(name + ".reply", journey.reply(matter).id().toString());
    }

    private String address(View view) {
        var address = view.page().substring(1) + view.query();
        for (var each : known.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", each.getValue());
        }
        return address;
    }

    private Set<String> pagesUnder(String folder) {
        var pages = new TreeSet<String>();
        for (var path : deployment.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                if (!Set.of("/WEB-INF/", "/META-INF/", "/resources/").contains(path)) {
                    pages.addAll(pagesUnder(path));
                }
            } else if (path.endsWith(".xhtml")) {
                pages.add(path);
            }
        }
        return pages;
    }
}
