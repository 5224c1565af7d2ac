package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.IF_MATCH;
import static io.yinuo.it.rest.Answers.KEY;
import static io.yinuo.it.rest.Answers.STALE;
import static io.yinuo.it.rest.Answers.has;
import static io.yinuo.it.rest.Answers.lost;
import static io.yinuo.it.rest.Answers.made;
import static io.yinuo.it.rest.Answers.object;
import static io.yinuo.it.rest.Answers.tag;
import static io.yinuo.it.rest.Answers.twice;
import static io.yinuo.it.rest.Answers.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Links over the interface: tied, read, decided, looked for. */
@ServerTest
@DisplayName("接口：关联")
class LinksRestIT {

    private static final String LINKS = "api/links";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private MatrixSubjects subjects;

    @Inject
    private MatrixReaders readers;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("ME12 ME13 关联一建立就能按地址读到；旧版本被拒并附现状，重发不重做；看不到件的人读不到")
    void tiesReadsAndDecides() {
        var matter = journey.toDrafting();
        var measure = subjects.measure();
        var officer = readers.as(stage.officer());
        var tied = officer.post(LINKS, "{\"kind\":\"MEASURE\",\"id\":\"%s\",\"otherKind\":\"SUGGESTION\",\"otherId\":\"%s\"}"
                .formatted(measure, matter));
        var id = made(tied);
        var path = LINKS + "/" + id;
        assertThat(tied.headers().firstValue("Location").orElseThrow()).endsWith(path);

        var read = officer.get(path);
        has(read, 200);
        var link = object(read);
        assertThat(link.getString("id")).isEqualTo(id);
        assertThat(link.getString("standing")).isEqualTo("CONFIRMED");
        assertThat(link.getString("suggestionId")).isEqualTo(matter.toString());
        assertThat(new String[] {link.getJsonObject("one").getString("id"), link.getJsonObject("other").getString("id")})
                .containsExactlyInAnyOrder(measure.toString(), matter.toString());
        assertThat(tag(read)).isEqualTo("\"" + link.getInt("version") + "\"");
        has(readers.as(stage.secretary()).get(path), 200);
        has(readers.as(stage.otherHead()).get(path), 404);
        has(readers.as(stage.deputy()).get(path), 403);

        assertThat(lost(officer.post(path + "/rejection", "{}", IF_MATCH, STALE)).getString("id")).isEqualTo(id);
        twice(officer, path + "/rejection", "{}", tag(read));
        assertThat(lost(officer.post(path + "/confirmation", "{}", IF_MATCH, tag(read))).getString("standing")).isEqualTo("REJECTED");

        has(officer.post(path + "/confirmation", "{}", IF_MATCH, tag(officer.get(path))), 204);
        assertThat(object(officer.get(path)).getString("standing")).isEqualTo("CONFIRMED");
        assertThat(officer.get(LINKS + "?kind=MEASURE&id=" + measure).body()).contains(id);
        has(officer.get(LINKS + "/" + UUID.randomUUID()), 404);
    }

    @Test
    @DisplayName("ME13 请系统查找关联，重发答复一样")
    void looksForWhatBelongsTogether() {
        var body = "{\"suggestionId\":\"%s\"}".formatted(journey.toDrafting());
        var key = UUID.randomUUID().toString();
        var first = readers.as(stage.officer()).post(LINKS + "/proposals", body, KEY, key);

        has(first, 200);
        assertThat(object(readers.as(stage.officer()).post(LINKS + "/proposals", body, KEY, key))).isEqualTo(object(first));
        has(readers.as(stage.otherHead()).post(LINKS + "/proposals", body), 404);
    }

    @Test
    @DisplayName("查找可关联的内容：错在哪个参数就说哪个参数")
    void namesParametersAsTheyAreSent() {
        var officer = readers.as(stage.officer());

        assertThat(wrongFields(officer.get(LINKS + "/choices?words=x"))).containsExactly("kind");
        assertThat(wrongFields(officer.get(LINKS + "/choices?kind=SUGGESTION&words=x"))).containsExactly("words");
        has(officer.get(LINKS + "/choices?kind=MEASURE&words=x"), 200);
    }
}
