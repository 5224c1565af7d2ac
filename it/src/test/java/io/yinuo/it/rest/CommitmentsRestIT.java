package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.IF_MATCH;
import static io.yinuo.it.rest.Answers.STALE;
import static io.yinuo.it.rest.Answers.array;
import static io.yinuo.it.rest.Answers.has;
import static io.yinuo.it.rest.Answers.items;
import static io.yinuo.it.rest.Answers.lost;
import static io.yinuo.it.rest.Answers.object;
import static io.yinuo.it.rest.Answers.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.drafting.DueKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
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
    private CommitmentDecisions decisions;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("承诺列表分页、筛选、排序，只列本科室的；一项承诺带版本号")
    void listsWhatASectionOwes() {
        var id = journey.toRating();
        var promise = only(id);
        var text = "?size=500&text=" + journey.suggestion(id).numberText();

        var page = object(readers.as(stage.officer()).get("api/commitments?size=1&sort=due,desc"));
        assertThat(page.getJsonArray("items")).hasSize(1);
        assertThat(page.getInt("total")).isPositive();
        assertThat(page.getBoolean("totalCapped")).isFalse();
        assertThat(listed(stage.officer(), text)).contains(promise.id().toString());
        assertThat(listed(stage.secretary(), text + "&section=" + stage.leadSectionId() + "&reportable=true"))
                .contains(promise.id().toString());
        assertThat(listed(stage.officer(), text + "&light=LATE")).doesNotContain(promise.id().toString());
        assertThat(listed(stage.otherHead(), text)).doesNotContain(promise.id().toString());
        has(readers.as(stage.officer()).get("api/commitments?sort=size"), 422);
        has(readers.as(stage.liaison()).get("api/commitments"), 403);

        var file = readers.as(stage.officer()).get(PATH + promise.id());
        assertThat(file.headers().firstValue("ETag")).hasValue("\"" + promise.version() + "\"");
        assertThat(object(file).getJsonObject("commitment").getString("exactWords")).isEqualTo(Journey.PROMISE);
        assertThat(object(file).getBoolean("owns")).isTrue();
        has(readers.as(stage.otherHead()).get(PATH + promise.id()), 404);
    }

    @Test
    @DisplayName("承诺列表按期限正着排、倒着排，一页一页接得上；没有这样的排序说没有")
    void ordersPromisesByTheirDay() {
        var early = only(journey.toRating()).id().toString();
        var moved = journey.toRating();
        var late = only(moved).id().toString();
        postpone(moved);

        var ascending = ids("?size=500&sort=due,asc");
        var descending = ids("?size=500&sort=due,desc");
        assertThat(ascending).containsSubsequence(early, late);
        assertThat(descending).containsSubsequence(late, early).hasSameSizeAs(ascending);
        assertThat(ids("?size=500")).isEqualTo(ascending);
        for (var order : List.of("asc", "desc")) {
            var all = order.equals("asc") ? ascending : descending;
            assertThat(ids("?size=1&sort=due," + order)).containsExactly(all.get(0));
            assertThat(ids("?size=1&page=1&sort=due," + order)).containsExactly(all.get(1));
        }
        assertThat(wrongFields(readers.as(stage.officer()).get("api/commitments?sort=colour"))).containsExactly("sort");
    }

    /** A leader agrees to three months more. */
    private void postpone(UUID caseId) {
        var promise = only(caseId);
        stage.head().does(() -> decisions.requestChange(new RequestCommitmentChange(
                promise.id(), promise.version(), "每校 1 名", DueKind.DATED, promise.dueOn().plusMonths(3), "编制要等上级批复")));
        stage.director().does(() -> decisions.decideChange(
                new DecideCommitmentStep(journey.task(caseId, UserTasks.DECIDE_CHANGE), true, null)));
        assertThat(only(caseId).dueOn()).isAfter(promise.dueOn());
    }

    private List<String> ids(String query) {
        return items(readers.as(stage.officer()).get("api/commitments" + query)).stream()
                .map(line -> line.getJsonObject("commitment").getString("id"))
                .toList();
    }

    @Test
    @DisplayName("PR7 未到报告日也可报告，文件可作佐证；旧版本、没有佐证的被拒绝")
    void takesReportsWithEvidenceBeforeTheirDay() {
        var id = journey.toRating();
        var promise = only(id);
        var reports = PATH + promise.id() + "/reports";
        var officer = readers.as(stage.officer());

        var bare = officer.post(reports, "{\"kind\":\"PROGRESS\",\"text\":\"办了\"}", IF_MATCH, tag(promise));
        has(bare, 422);
        assertThat(bare.body()).contains("EVIDENCE_MISSING");
        var stale = officer.post(reports, "{\"kind\":\"NO_CHANGE\"}", IF_MATCH, STALE);
        has(stale, 412);
        assertThat(stale.body()).contains(Journey.PROMISE);
        has(readers.as(stage.otherHead()).post(reports, "{\"kind\":\"NO_CHANGE\"}", IF_MATCH, tag(promise)), 404);

        var form = "{\"expectedVersion\":%d,\"kind\":\"PROGRESS\",\"text\":\"办了\"}".formatted(promise.version());
        var sent = officer.postFile(reports, "form", form, "名单.txt", "一校、二校".getBytes(StandardCharsets.UTF_8));
        has(sent, 204);
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

        has(readers.as(stage.head()).post(changes, "{\"reason\":\" \"}", IF_MATCH, tag(promise)), 422);
        var asked = readers.as(stage.head()).post(changes, wanted, IF_MATCH, tag(promise));
        has(asked, 204);
        assertThat(readers.as(stage.officer()).get(PATH + promise.id()).body()).contains("REQUESTED");

        var told = readers.as(stage.deputy()).get("api/deputy/suggestions/" + id + "/commitments");
        has(told, 200);
        assertThat(array(told).getJsonObject(0).keySet()).contains("evidence", "amendments", "explanations", "remarks");
        assertThat(array(told).getJsonObject(0).getJsonArray("amendments")).isEmpty();
        has(readers.as(stage.officer()).get("api/deputy/suggestions/" + id + "/commitments"), 403);
    }

    @Test
    @DisplayName("PR16 挂图按科室、按月，联络员也看得到")
    void hangsThePromisesUp() {
        var promise = only(journey.toRating());
        var wall = "api/commitments/wall?year=" + promise.dueOn().getYear();

        for (var reader : List.of(stage.secretary(), stage.officer(), stage.liaison())) {
            assertThat(readers.as(reader).get(wall).body()).contains(promise.id().toString());
        }
        assertThat(readers.as(stage.otherHead()).get(wall).body()).doesNotContain(promise.id().toString());
        has(readers.as(stage.secretary()).get("api/commitments/wall?year=12"), 422);
    }

    @Test
    @DisplayName("BU1 年度总结经接口起草、修改、重新统计、发布；草稿只有办公室和领导看得到")
    void composesASummary() {
        var secretary = readers.as(stage.secretary());
        var year = clock.today().getYear();
        var made = secretary.post("api/bulletins", "{\"kind\":\"YEAR_SUMMARY\",\"year\":%d}".formatted(year));
        has(made, 201);
        var path = "api/bulletins/" + object(made).getString("id");
        var beyond = secretary.post("api/bulletins", "{\"kind\":\"YEAR_SUMMARY\",\"year\":99999999}");
        has(beyond, 422);
        var endless = "{\"kind\":\"YEAR_SUMMARY\",\"firstDay\":\"+999999999-01-01\",\"lastDay\":\"+999999999-12-31\"}";
        has(secretary.post("api/bulletins", endless), 400);
        var distant = "{\"kind\":\"YEAR_SUMMARY\",\"firstDay\":\"9999-01-01\",\"lastDay\":\"9999-12-31\"}";
        has(secretary.post("api/bulletins", distant), 422);
        for (var wrong : List.of("\"year\":99999999", "\"year\":%d".formatted(year + 1), "\"year\":null")) {
            assertThat(wrongFields(secretary.post("api/bulletins", "{\"kind\":\"YEAR_SUMMARY\",%s}".formatted(wrong))))
                    .containsExactly("year");
        }
        assertThat(wrongFields(secretary.post("api/bulletins", "{\"kind\":\"PROGRESS\"}"))).containsExactly("firstDay", "lastDay");
        assertThat(items(secretary.get("api/bulletins"))).extracting(line -> line.getString("id")).contains(object(made).getString("id"));
        assertThat(items(secretary.get("api/bulletins?size=1&page=2147483647"))).isEmpty();
        assertThat(items(readers.as(stage.officer()).get("api/bulletins")))
                .extracting(line -> line.getString("status"))
                .doesNotContain("DRAFT");

        has(readers.as(stage.officer()).get(path), 404);
        var words = "{\"expectedVersion\":%d,\"title\":\"年度总结\",\"opening\":\"现将情况总结如下。\"}".formatted(version(path));
        has(secretary.put(path, words), 204);
        assertThat(lost(secretary.put(path, words.replaceAll("\\d+", "99"))).getString("title")).isEqualTo("年度总结");
        has(secretary.post(path + "/recount", seen(path)), 204);
        has(secretary.post(path + "/release", seen(path)), 403);
        has(readers.as(stage.reviewer()).post(path + "/release", seen(path)), 204);

        assertThat(object(readers.as(stage.officer()).get(path)).getString("title")).isEqualTo("年度总结");
        has(secretary.post(path + "/drop", seen(path)), 409);
        var file = readers.as(stage.officer()).get(path + "/file?format=DOCX");
        has(file, 200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;").contains(".docx");
    }

    @Test
    @DisplayName("索引状态只有管理员可以经接口读取")
    void readsTheIndex() {
        assertThat(object(readers.as(stage.admin()).get("api/admin/search-index")).keySet()).contains("rows", "indexed", "waiting");
        has(readers.as(stage.officer()).get("api/admin/search-index"), 403);
        has(readers.as(stage.officer()).post("api/admin/search-index/rebuild", "{}"), 403);
    }

    private int version(String path) {
        return object(readers.as(stage.secretary()).get(path)).getInt("version");
    }

    private String seen(String path) {
        return "{\"expectedVersion\":%d}".formatted(version(path));
    }

    private String listed(Player reader, String query) {
        var answer = readers.as(reader).get("api/commitments" + query);
        has(answer, 200);
        return answer.body();
    }

    private CommitmentView only(UUID caseId) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(caseId)).get(0);
    }

    private static String tag(CommitmentView promise) {
        return "\"" + promise.version() + "\"";
    }
}
