package io.yinuo.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.it.cast.Caller;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Promises, the wall, bulletins and norms over the interface. */
@ServerTest
@DisplayName("接口：承诺、挂图、通报、标准")
class CommitmentsRestIT {

    private static final String PATH = "api/commitments/";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private MatrixReaders readers;

    @Inject
    private Commitments commitments;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("承诺列表分页、筛选、排序，只列本科室的；一项承诺带版本号")
    void listsWhatASectionOwes() {
        var id = journey.toRating();
        var promise = only(id);
        var text = "?size=500&text=" + journey.suggestion(id).numberText();

        var page = object(as(stage.officer()).get("api/commitments?size=1&sort=due,desc"));
        assertThat(page.getJsonArray("items")).hasSize(1);
        assertThat(page.getInt("total")).isPositive();
        assertThat(page.getBoolean("totalCapped")).isFalse();
        assertThat(listed(stage.officer(), text)).contains(promise.id().toString());
        assertThat(listed(stage.secretary(), text + "&section=" + stage.leadSectionId() + "&reportable=true"))
                .contains(promise.id().toString());
        assertThat(listed(stage.officer(), text + "&light=LATE")).doesNotContain(promise.id().toString());
        assertThat(listed(stage.otherHead(), text)).doesNotContain(promise.id().toString());
        assertThat(as(stage.officer()).get("api/commitments?sort=size").statusCode()).isEqualTo(422);
        assertThat(as(stage.liaison()).get("api/commitments").statusCode()).isEqualTo(403);

        var file = as(stage.officer()).get(PATH + promise.id());
        assertThat(file.headers().firstValue("ETag")).hasValue("\"" + promise.version() + "\"");
        assertThat(object(file).getJsonObject("commitment").getString("exactWords")).isEqualTo(Journey.PROMISE);
        assertThat(object(file).getBoolean("owns")).isTrue();
        assertThat(as(stage.otherHead()).get(PATH + promise.id()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("PR7 未到报告日也可报告，文件可作佐证；旧版本、没有佐证的被拒绝")
    void takesReportsWithEvidenceBeforeTheirDay() {
        var id = journey.toRating();
        var promise = only(id);
        var reports = PATH + promise.id() + "/reports";
        var officer = as(stage.officer());

        var bare = officer.post(reports, "{\"kind\":\"PROGRESS\",\"text\":\"办了\"}", "If-Match", tag(promise));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("EVIDENCE_MISSING");
        var stale = officer.post(reports, "{\"kind\":\"NO_CHANGE\"}", "If-Match", "\"99\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains(Journey.PROMISE);
        assertThat(as(stage.otherHead()).post(reports, "{\"kind\":\"NO_CHANGE\"}", "If-Match", tag(promise)).statusCode())
                .isEqualTo(404);

        var form = "{\"expectedVersion\":%d,\"kind\":\"PROGRESS\",\"text\":\"办了\"}".formatted(promise.version());
        var sent = officer.postFile(reports, "form", form, "名单.txt", "一校、二校".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(204);
        assertThat(officer.get(PATH + promise.id()).body()).contains("名单.txt");
    }

    @Test
    @DisplayName("PR8 经接口申请变更；代表读到的承诺不带内部记录")
    void asksForAChange() {
        var id = journey.toRating();
        var promise = only(id);
        var changes = PATH + promise.id() + "/changes";
        var wanted = "{\"target\":\"每校 1 名\",\"dueKind\":\"DATED\",\"dueOn\":\"%s\",\"reason\":\"编制要等上级批复\"}"
                .formatted(promise.dueOn().plusMonths(3));

        assertThat(as(stage.head()).post(changes, "{\"reason\":\" \"}", "If-Match", tag(promise)).statusCode()).isEqualTo(422);
        var asked = as(stage.head()).post(changes, wanted, "If-Match", tag(promise));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(204);
        assertThat(as(stage.officer()).get(PATH + promise.id()).body()).contains("REQUESTED");

        var told = as(stage.deputy()).get("api/deputy/suggestions/" + id + "/commitments");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(array(told).getJsonObject(0).keySet()).contains("evidence", "amendments", "explanations", "remarks");
        assertThat(array(told).getJsonObject(0).getJsonArray("amendments")).isEmpty();
        assertThat(as(stage.officer()).get("api/deputy/suggestions/" + id + "/commitments").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("PR16 挂图按科室、按月，联络员也看得到")
    void hangsThePromisesUp() {
        var promise = only(journey.toRating());
        var wall = "api/commitments/wall?year=" + promise.dueOn().getYear();

        for (var reader : List.of(stage.secretary(), stage.officer(), stage.liaison())) {
            assertThat(as(reader).get(wall).body()).contains(promise.id().toString());
        }
        assertThat(as(stage.otherHead()).get(wall).body()).doesNotContain(promise.id().toString());
        assertThat(as(stage.secretary()).get("api/commitments/wall?year=12").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("BU1 年度总结经接口起草、修改、重新统计、发布；草稿只有办公室和领导看得到")
    void composesASummary() {
        var secretary = as(stage.secretary());
        var year = clock.today().getYear();
        var made = secretary.post("api/bulletins", "{\"kind\":\"YEAR_SUMMARY\",\"year\":%d}".formatted(year));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = "api/bulletins/" + object(made).getString("id");
        var beyond = secretary.post("api/bulletins", "{\"kind\":\"YEAR_SUMMARY\",\"year\":99999999}");
        assertThat(beyond.statusCode()).isEqualTo(422);
        var endless = "{\"kind\":\"YEAR_SUMMARY\",\"firstDay\":\"+999999999-01-01\",\"lastDay\":\"+999999999-12-31\"}";
        assertThat(secretary.post("api/bulletins", endless).statusCode()).isEqualTo(422);

        assertThat(as(stage.officer()).get(path).statusCode()).isEqualTo(404);
        var words = "{\"expectedVersion\":%d,\"title\":\"年度总结\",\"opening\":\"现将情况总结如下。\"}".formatted(version(path));
        assertThat(secretary.put(path, words).statusCode()).isEqualTo(204);
        assertThat(secretary.put(path, words.replaceAll("\\d+", "99")).statusCode()).isEqualTo(412);
        assertThat(secretary.post(path + "/recount", seen(path)).statusCode()).isEqualTo(204);
        assertThat(secretary.post(path + "/release", seen(path)).statusCode()).isEqualTo(403);
        assertThat(as(stage.reviewer()).post(path + "/release", seen(path)).statusCode()).isEqualTo(204);

        assertThat(object(as(stage.officer()).get(path)).getString("title")).isEqualTo("年度总结");
        assertThat(secretary.post(path + "/drop", seen(path)).statusCode()).isEqualTo(409);
        var file = as(stage.officer()).get(path + "/file?format=DOCX");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;").contains(".docx");
    }

    @Test
    @DisplayName("ME3 ME4 标准对照、数据不一致和索引状态可以经接口读取")
    void readsNormsAndTheIndex() {
        assertThat(array(as(stage.officer()).get("api/norms?broken=true")).size())
                .isLessThanOrEqualTo(array(as(stage.officer()).get("api/norms")).size());
        assertThat(as(stage.officer()).get("api/norms/contradictions").statusCode()).isEqualTo(200);
        assertThat(object(as(stage.admin()).get("api/admin/search-index")).keySet()).contains("rows", "indexed", "waiting");
        assertThat(as(stage.officer()).get("api/admin/search-index").statusCode()).isEqualTo(403);
        assertThat(as(stage.officer()).post("api/admin/search-index/rebuild", "{}").statusCode()).isEqualTo(403);
    }

    private int version(String path) {
        return object(as(stage.secretary()).get(path)).getInt("version");
    }

    private String seen(String path) {
        return "{\"expectedVersion\":%d}".formatted(version(path));
    }

    private Caller as(Player player) {
        return Caller.of(player.userName(), readers.password());
    }

    private String listed(Player reader, String query) {
        var answer = as(reader).get("api/commitments" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private CommitmentView only(UUID caseId) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(caseId)).get(0);
    }

    private static String tag(CommitmentView promise) {
        return "\"" + promise.version() + "\"";
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }
}
