package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.IF_MATCH;
import static io.yinuo.it.rest.Answers.KEY;
import static io.yinuo.it.rest.Answers.STALE;
import static io.yinuo.it.rest.Answers.array;
import static io.yinuo.it.rest.Answers.has;
import static io.yinuo.it.rest.Answers.lost;
import static io.yinuo.it.rest.Answers.made;
import static io.yinuo.it.rest.Answers.object;
import static io.yinuo.it.rest.Answers.tag;
import static io.yinuo.it.rest.Answers.twice;
import static io.yinuo.it.rest.Answers.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes after the ordinary way, over the interface: further replies on promises, and opinions that come late. */
@ServerTest
@DisplayName("接口：再次答复、补交意见")
class FurtherRepliesRestIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private Feedback feedback;

    @Inject
    private MatrixReaders readers;

    @Test
    @DisplayName("PR17 再次答复经接口起草、放弃；重发不重做，旧版本被拒并附现状")
    void beginsAndDropsAFurtherReply() {
        var id = closedWithAKeptPromise();
        var begun = "api/suggestions/" + id + "/further-replies";
        var body = "{\"commitmentIds\":[\"%s\"]}".formatted(only(id).id());
        var secretary = readers.as(stage.secretary());
        var key = UUID.randomUUID().toString();
        has(readers.as(stage.otherHead()).post(begun, body), 404);
        var reply = made(secretary.post(begun, body, KEY, key));
        assertThat(made(secretary.post(begun, body, KEY, key))).isEqualTo(reply);
        has(secretary.post(begun, body), 409);

        var path = "api/replies/" + reply;
        var read = secretary.get(path);
        assertThat(object(read).getString("kind")).isEqualTo("SUPPLEMENTARY");
        assertThat(lost(secretary.post(path + "/drop", "{\"reason\":\"情况有变\"}", IF_MATCH, STALE)).getString("id")).isEqualTo(reply);
        assertThat(wrongFields(secretary.post(path + "/drop", "{\"reason\":\" \"}", IF_MATCH, tag(read)))).containsExactly("reason");
        twice(secretary, path + "/drop", "{\"reason\":\"情况有变\"}", tag(read));
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.DROPPED);
        assertThat(made(secretary.post(begun, body))).isNotEqualTo(reply);
    }

    @Test
    @DisplayName("A7 免除意见、补交意见经接口办理；重发不重做，旧版本被拒并附现状")
    void takesAnOpinionThatComesLate() {
        var id = journey.toDrafting();
        var assignments = "api/suggestions/" + id + "/assignments";
        var asked = "{\"sectionId\":\"%s\",\"note\":\"涉及教师编制\"}".formatted(stage.otherSectionId());
        has(readers.as(stage.head()).post(assignments, asked), 204);
        var awaited = coHandler(assignments);
        var path = assignments + "/" + awaited.getString("id");

        var waiver = "{\"reason\":\"该科室已口头同意\"}";
        var secretary = readers.as(stage.secretary());
        assertThat(secretary.post(path + "/waiver", waiver, IF_MATCH, STALE).body()).contains("\"current\":[{", awaited.getString("id"));
        twice(secretary, path + "/waiver", waiver, version(awaited));

        var opinion = "{\"opinion\":\"编制可以调剂。\"}";
        var other = readers.as(stage.otherHead());
        has(readers.as(stage.head()).post(path + "/late-opinion", opinion, IF_MATCH, STALE), 403);
        var stale = other.post(path + "/late-opinion", opinion, IF_MATCH, STALE);
        has(stale, 412);
        assertThat(stale.body()).contains("\"current\":[{", awaited.getString("id"));
        twice(other, path + "/late-opinion", opinion, version(coHandler(assignments)));
        assertThat(coHandler(assignments).getString("opinion")).isEqualTo("编制可以调剂。");
    }

    private JsonObject coHandler(String assignments) {
        return array(readers.as(stage.secretary()).get(assignments)).getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("role").equals("CO_HANDLER"))
                .filter(each -> each.getString("sectionId").equals(stage.otherSectionId().toString()))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private static String version(JsonObject assignment) {
        return "\"" + assignment.getInt("version") + "\"";
    }

    private UUID closedWithAKeptPromise() {
        var id = journey.toRating();
        stage.deputy().does(() -> feedback.rate(new RateReply(
                id, journey.reply(id).id(), journey.suggestion(id).leadSubmitter().id(), Rating.SATISFIED, Rating.SATISFIED, null)));
        var shown = only(id);
        stage.officer().does(() -> reports.report(
                new ReportCommitment(shown.id(), shown.version(), ReportKind.DONE, "六所学校已经配齐", "6 / 6 所", null, null)));
        stage.secretary().does(() -> checks.verify(new CheckFulfilment(
                journey.task(id, UserTasks.VERIFY_FULFILMENT), only(id).version(), true, "到校看过", true)));
        return id;
    }

    private CommitmentView only(UUID id) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(id)).get(0);
    }
}
