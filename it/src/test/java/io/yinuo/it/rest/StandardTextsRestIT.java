package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.IF_MATCH;
import static io.yinuo.it.rest.Answers.KEY;
import static io.yinuo.it.rest.Answers.STALE;
import static io.yinuo.it.rest.Answers.has;
import static io.yinuo.it.rest.Answers.items;
import static io.yinuo.it.rest.Answers.lost;
import static io.yinuo.it.rest.Answers.made;
import static io.yinuo.it.rest.Answers.mark;
import static io.yinuo.it.rest.Answers.object;
import static io.yinuo.it.rest.Answers.tag;
import static io.yinuo.it.rest.Answers.twice;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Kept texts over the interface: written, switched off and on, taken for a draft. */
@ServerTest
@DisplayName("接口：范文与常用语")
class StandardTextsRestIT {

    private static final String TEXTS = "api/standard-texts";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private MatrixReaders readers;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("KT1 范文经接口写、改、停用、恢复；重发不重做，旧版本被拒并附现状")
    void keepsTexts() {
        var secretary = readers.as(stage.secretary());
        var mark = mark();
        var key = UUID.randomUUID().toString();
        var id = made(secretary.post(TEXTS, line(mark, "感谢您的关心。"), KEY, key));
        assertThat(made(secretary.post(TEXTS, line(mark, "感谢您的关心。"), KEY, key))).isEqualTo(id);
        assertThat(items(secretary.get(TEXTS + "?text=" + mark))).singleElement()
                .satisfies(each -> assertThat(each.getString("id")).isEqualTo(id));
        var path = TEXTS + "/" + id;
        var first = tag(secretary.get(path));

        var anew = "{\"expectedVersion\":%s,\"text\":%s}".formatted(first.replace("\"", ""), line(mark, "感谢您的支持。"));
        has(secretary.put(path, anew), 204);
        assertThat(lost(secretary.put(path, anew)).getJsonArray("passages").toString()).contains("感谢您的支持。");
        has(readers.as(stage.officer()).post(path + "/suspension", "{}", IF_MATCH, first), 403);
        assertThat(lost(secretary.post(path + "/suspension", "{}", IF_MATCH, STALE)).getString("id")).isEqualTo(id);
        twice(secretary, path + "/suspension", "{}");
        assertThat(object(secretary.get(path)).getString("state")).isEqualTo("OFF");
        assertThat(lost(secretary.post(path + "/resumption", "{}", IF_MATCH, first)).getString("state")).isEqualTo("OFF");
        twice(secretary, path + "/resumption", "{}");
        assertThat(object(secretary.get(path)).getString("state")).isEqualTo("USABLE");
    }

    @Test
    @DisplayName("KT2 起草人经接口取用一条，重发答复一样")
    void isTakenForADraft() {
        var mark = mark();
        var id = made(readers.as(stage.secretary()).post(TEXTS, line(mark, "感谢您的关心。")));
        var texts = "api/replies/" + journey.reply(journey.toDrafting()).id() + "/standard-texts";
        var officer = readers.as(stage.officer());
        var key = UUID.randomUUID().toString();

        assertThat(officer.get(texts).body()).contains(id);
        var taken = officer.post(texts + "/" + id + "/use", "{}", KEY, key);
        has(taken, 200);
        assertThat(object(taken).getString("name")).isEqualTo("结尾 " + mark);
        assertThat(object(officer.post(texts + "/" + id + "/use", "{}", KEY, key))).isEqualTo(object(taken));
        assertThat(readers.as(stage.otherHead()).post(texts + "/" + id + "/use", "{}").statusCode()).isIn(403, 404);
    }

    private static String line(String mark, String words) {
        return "{\"kind\":\"LINE\",\"name\":\"结尾 %s\",\"passages\":[{\"level\":\"BODY\",\"text\":\"%s\"}]}".formatted(mark, words);
    }
}
