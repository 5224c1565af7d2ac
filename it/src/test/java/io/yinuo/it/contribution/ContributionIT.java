package io.yinuo.it.contribution;

import static io.yinuo.processes.Contribution.UserTasks.FILE_JOINT_REPLY;
import static io.yinuo.processes.Contribution.UserTasks.SEND_CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.FileJointReply;
import io.yinuo.contribution.SendContribution;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeputyCases;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.UnitChannel;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A matter that another unit answers, from the referral to the reply of that unit. */
@ServerTest
class ContributionIT {

    private static final String WHY = "第一段的经费数抄错";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Contributions contributions;

    @Inject
    private Recalls recalls;

    @Inject
    private Drafting drafting;

    @Inject
    private Papers papers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CaseFiles files;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private Rows rows;

    @Inject
    private WorkClock clock;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("CB1 会办意见函：自己的期限、文号，主送主办单位")
    void goesUnderItsOwnNumberAndTerm() {
        var id = journey.toSending();

        var opinion = journey.reply(id);
        assertThat(opinion.kind()).isEqualTo(ReplyKind.CONTRIBUTION);
        assertThat(opinion.mainRecipient()).isEqualTo("某市财政局：");
        assertThat(opinion.documentNumber()).startsWith("某教建" + stage.code() + "函〔");
        var owed = stage.secretary().asks(() -> deadlines.ofCase(id));
        assertThat(owed).extracting(day -> day.kind()).contains(DeadlineKind.CONTRIBUTION).doesNotContain(DeadlineKind.REPLY);
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(
                Term.of(2, TermUnit.MONTH).countFrom(clock.today(), Calendars.national()).dueOn());
    }

    @Test
    @DisplayName("CB1、CB4 送出、归入主办答复、办结；代表看得到谁答复，看不到会办意见，无需评价")
    void endsWithTheReplyOfTheLeadUnit() {
        var id = journey.toSending();

        send(id, clock.today());
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CONTRIBUTED);
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.SENT);
        assertThat(rows.tokens(id)).containsExactly(FILE_JOINT_REPLY);
        assertNothingForTheDeputy(id);

        file(id, new UploadedFile("市财政局答复.txt", "某市财政局的答复".getBytes(StandardCharsets.UTF_8)), null);

        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(rows.tokens(id)).isEmpty();
        assertThat(rows.trail(id)).contains("contribution.send", "contribution.fileJointReply", "suggestion.closed");
        var sent = stage.secretary().asks(() -> files.open(id)).contributions().get(0);
        assertThat(sent.leadUnit()).isEqualTo("某市财政局");
        assertThat(sent.jointReplyNumber()).isEqualTo("财建〔2023〕3号");
        var kept = stage.secretary().asks(() -> papers.ofMatter(id));
        assertThat(kept).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(PaperKind.JOINT_REPLY);
            assertThat(paper.id()).isEqualTo(sent.jointReplyPaperId());
        });
        assertNothingForTheDeputy(id);
    }

    private void assertNothingForTheDeputy(UUID id) {
        var seen = stage.deputy().asks(() -> deputyCases.open(id));
        assertThat(seen.answeringUnit()).isEqualTo("某市财政局");
        assertThat(seen.letters()).isEmpty();
        assertThat(seen.commitments()).isEmpty();
        assertThat(seen.toRate()).isNull();
        assertThat(seen.light()).isNull();
        var opinion = journey.reply(id).id();
        stage.deputy().does(() ->
                assertThatThrownBy(() -> drafting.reply(opinion)).isInstanceOf(NotFound.class));
        stage.liaison().does(() ->
                assertThatThrownBy(() -> drafting.reply(opinion)).isInstanceOf(NotFound.class));
    }

    @Test
    @DisplayName("CB4 没有收到答复件的说明情况；出错时行与令牌一并保留原状")
    void staysWhereItIsUntilTheReplyOrAReasonIsThere() {
        var id = journey.toSending();
        send(id, clock.today());

        assertThatThrownBy(() -> file(id, null, " ")).isInstanceOf(InvalidInput.class);
        assertThat(rows.tokens(id)).containsExactly(FILE_JOINT_REPLY);
        assertThat(rows.read("select filed_by from contribution where suggestion_id = ?", id)).containsOnlyNulls();
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CONTRIBUTED);

        file(id, null, "主办单位未抄送，电话告知已答复");
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    @DisplayName("CB5 送出的会办意见更正：重新起草、审签、编号、送出，原件标明已更正，两次送出都有记录")
    void correctsAnOpinionThatWasSent() {
        var id = journey.toSending();
        send(id, clock.today());
        var old = journey.reply(id);

        recall(stage.secretary(), old);

        assertThat(rows.tokens(id)).containsExactly(SuggestionHandling.UserTasks.DRAFT_REPLY);
        assertThat(journey.open(id).get(0).returnedNote()).isEqualTo(WHY);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);
        assertThat(journey.reply(id).replaces()).isEqualTo(old.id());
        assertThat(stage.secretary().asks(() -> deadlines.ofCase(id)))
                .filteredOn(day -> day.metOn() == null)
                .extracting(day -> day.kind())
                .contains(DeadlineKind.REPLACEMENT)
                .doesNotContain(DeadlineKind.CONTRIBUTION);
        assertNothingForTheDeputy(id);

        journey.answerAgain(id);
        send(id, clock.today());

        var letters = stage.secretary().asks(() -> drafting.repliesOf(id));
        assertThat(letters).extracting(letter -> letter.kind()).containsOnly(ReplyKind.CONTRIBUTION).hasSize(2);
        assertThat(letters.get(0).status()).isEqualTo(ReplyStatus.SENT);
        assertThat(letters.get(0).sha256()).isEqualTo(old.sha256());
        assertThat(letters.get(0).recall().kind()).isEqualTo(RecallKind.CORRECTED);
        assertThat(letters.get(0).recall().reason()).isEqualTo(WHY);
        assertThat(letters.get(1).documentNumber())
                .startsWith("某教建" + stage.code() + "函〔")
                .isNotEqualTo(old.documentNumber());
        assertThat(stage.secretary().asks(() -> contributions.ofMatter(id)))
                .extracting(sent -> sent.replyId())
                .containsExactly(letters.get(0).id(), letters.get(1).id());
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CONTRIBUTED);
        assertThat(rows.trail(id)).contains("delivery.recall", "contribution.send");

        file(id, null, "主办单位未抄送，电话告知已答复");
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertNothingForTheDeputy(id);
    }

    @Test
    @DisplayName("CB5 归入主办答复、办结以后更正会办意见，原来的主办答复可以再次归入")
    void correctsAnOpinionAfterTheClose() {
        var id = journey.toSending();
        send(id, clock.today());
        file(id, new UploadedFile("市财政局答复.txt", "某市财政局的答复".getBytes(StandardCharsets.UTF_8)), null);
        var filed = stage.secretary().asks(() -> contributions.ofMatter(id)).get(0).jointReplyPaperId();

        recall(stage.reviewer(), journey.reply(id));
        assertThat(rows.tokens(id)).containsExactly(SuggestionHandling.UserTasks.DRAFT_REPLY);
        journey.answerAgain(id);
        send(id, clock.today());
        var again = new FileJointReply(
                journey.task(id, FILE_JOINT_REPLY), clock.today(), "财建〔2023〕3号", filed, null, null);
        stage.secretary().does(() -> contributions.fileJointReply(again));

        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(rows.tokens(id)).isEmpty();
        assertThat(stage.secretary().asks(() -> contributions.ofMatter(id)))
                .extracting(sent -> sent.jointReplyPaperId())
                .containsExactly(filed, filed);
        assertThat(stage.secretary().asks(() -> papers.ofMatter(id))).hasSize(1);
    }

    @Test
    @DisplayName("CB5 没有送出的会办意见不更正；已更正的不再更正")
    void refusesToCorrectWhatWasNotSentOrIsCorrected() {
        var id = journey.toSending();
        var numbered = journey.reply(id);
        assertThatThrownBy(() -> recall(stage.secretary(), numbered))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_NOT_DELIVERED");
        send(id, clock.today());
        recall(stage.secretary(), journey.reply(id));
        var marked = stage.secretary().asks(() -> drafting.reply(numbered.id()));
        assertThatThrownBy(() -> recall(stage.secretary(), marked))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_RECALLED");
    }

    private void recall(Player player, ReplyView opinion) {
        player.does(() -> recalls.recall(new RecallReply(opinion.id(), opinion.version(), RecallKind.CORRECTED, WHY)));
    }

    @Test
    @DisplayName("C4、CB2 会办意见里有没填的字段、不成对的书名号，不能送审；改好即可")
    void isNotSubmittedWithErrors() {
        var id = journey.toDrafting(journey.refer(HandlingRole.CO_HANDLER, "主办：某市财政局"), stage.officer());
        var faulty = new Block(UUID.randomUUID(), BlockLevel.BODY, "请与{联系人}联系，按《课程方案落实。");
        stage.officer().does(() -> drafting.save(journey.draftWith(id, List.of(faulty))));

        assertThatThrownBy(() -> journey.submit(stage.officer(), id, SuggestionHandling.UserTasks.DRAFT_REPLY, false))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .filteredOn(error -> error.code().equals("LETTER_ERROR"))
                        .extracting(error -> error.parameters().get(0))
                        .contains("G5", "P4"));

        stage.officer().does(() -> drafting.save(journey.draft(id, null)));
        journey.submit(stage.officer(), id, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.IN_SIGN_OFF);
    }

    @Test
    void isSentByTheOfficeAndOnce() {
        var id = journey.toSending();
        var task = journey.task(id, SEND_CONTRIBUTION);
        var command = command(task, clock.today());

        stage.officer().does(() ->
                assertThatThrownBy(() -> contributions.send(command)).isInstanceOf(EJBAccessException.class));
        stage.deputy().does(() ->
                assertThatThrownBy(() -> contributions.ofMatter(id)).isInstanceOf(EJBAccessException.class));
        stage.otherHead().does(() ->
                assertThatThrownBy(() -> contributions.ofMatter(id)).isInstanceOf(NotFound.class));
        stage.secretary().does(() -> contributions.send(command));
        stage.secretary().does(() -> assertThatThrownBy(() -> contributions.send(command))
                .isInstanceOfAny(StateConflict.class, NotFound.class, Forbidden.class));
        assertThat(rows.read("select id from contribution where suggestion_id = ?", id)).hasSize(1);
    }

    private void send(UUID id, LocalDate on) {
        var task = journey.task(id, SEND_CONTRIBUTION);
        stage.secretary().does(() -> contributions.send(command(task, on)));
    }

    private static SendContribution command(String task, LocalDate on) {
        return new SendContribution(task, UnitChannel.DOCUMENT_EXCHANGE, on, "某市财政局办公室", null);
    }

    private void file(UUID id, UploadedFile copy, String note) {
        var command = new FileJointReply(
                journey.task(id, FILE_JOINT_REPLY), copy == null ? null : clock.today(), copy == null ? null : "财建〔2023〕3号",
                null, copy, note);
        stage.secretary().does(() -> contributions.fileJointReply(command));
    }
}
