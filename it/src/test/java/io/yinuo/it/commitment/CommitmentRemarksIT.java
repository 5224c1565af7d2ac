package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.AnswerRemark;
import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.RecordRemark;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.feedback.LinkVisits;
import io.yinuo.feedback.RatingLinks;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Channel;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A deputy has something to say of a promise, and is answered. */
@ServerTest
class CommitmentRemarksIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentRemarks remarks;

    @Inject
    private RatingLinks links;

    @Inject
    private LinkVisits visits;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("PR14 代表提意见，责任科室或办公室回应，代表看得到；状态不变，逐步留痕")
    void answersWhatADeputySays() {
        var id = journey.toRating();
        var before = only(id).standing();
        int waiting = stage.secretary().asks(() -> remarks.waiting());

        say(id, "操场还没有开工，想再谈一次。");
        assertThat(stage.secretary().asks(() -> remarks.waiting())).isEqualTo(waiting + 1);
        assertThat(told(id).isRemarkWaiting()).isTrue();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> say(id, "再问一次"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("REMARK_WAITS"));
        var said = file(id).remarks().get(0);
        var promise = only(id).id();
        assertThat(stage.officer().asks(() -> remarks.ofCommitment(promise))).containsExactly(said);
        assertThatThrownBy(() -> stage.otherHead().asks(() -> remarks.ofCommitment(promise))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.deputy().asks(() -> remarks.ofCommitment(promise)))
                .isInstanceOf(EJBAccessException.class);
        stage.officer().does(() -> remarks.answer(new AnswerRemark(said.id(), said.version(), "下周三上午到校面商。")));

        assertThat(told(id).remarks()).singleElement().satisfies(told -> {
            assertThat(told.words()).isEqualTo("操场还没有开工，想再谈一次。");
            assertThat(told.answer()).isEqualTo("下周三上午到校面商。");
        });
        assertThat(only(id).standing()).isEqualTo(before);
        assertThat(stage.secretary().asks(() -> remarks.waiting())).isEqualTo(waiting);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("commitment.remark", "commitment.answerRemark");
        say(id, "还是没有开工。");
        assertThat(told(id).remarks()).hasSize(2);
    }

    @Test
    @DisplayName("PR14 别人的件、没有送达的承诺、空话和回应过的意见都被拒绝")
    void refusesWhoeverHasNoSayInIt() {
        var id = journey.toRating();
        var promise = only(id).id();
        var remark = new RemarkOnCommitment(promise, RemarkKind.OBJECTION, "与我看到的不一样");
        for (var wrong : List.of(stage.officer(), stage.secretary(), stage.liaison())) {
            assertThatThrownBy(() -> wrong.does(() -> remarks.remark(remark))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> stage.deputy().does(() ->
                        remarks.remark(new RemarkOnCommitment(UUID.randomUUID(), RemarkKind.OBJECTION, "没有这项"))))
                .isInstanceOf(NotFound.class);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.deputy().does(() -> remarks.remark(new RemarkOnCommitment(promise, null, " "))))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting(InvalidInput.FieldError::field)
                        .containsExactly("kind", "words"));

        stage.deputy().does(() -> remarks.remark(remark));
        var said = file(id).remarks().get(0);
        assertThatThrownBy(() -> stage.otherHead().does(() -> remarks.answer(new AnswerRemark(said.id(), 0, "不是我们的"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.head().does(() -> remarks.answer(new AnswerRemark(said.id(), 7, "已改"))))
                .isInstanceOf(StaleVersion.class);
        stage.secretary().does(() -> remarks.answer(new AnswerRemark(said.id(), said.version(), "已请科室核对。")));
        var again = file(id).remarks().get(0);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.head().does(() -> remarks.answer(new AnswerRemark(again.id(), again.version(), "再答"))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("REMARK_ANSWERED"));
    }

    @Test
    @DisplayName("PR21 没有账号的代表来电，秘书代录，两个人的名字留痕；凭链接看得到意见和回应，别的代表看不到")
    void keepsWhatADeputyWithoutAnAccountSays() {
        var id = journey.toRating(journey.referByOneWithoutAccount());
        var promise = only(id).id();
        var caller = journey.suggestion(id).submitters().get(1);
        var heard = new RecordRemark(
                promise, caller.id(), RemarkKind.TALK_AGAIN, "希望再谈一次", clock.today().minusDays(1), Channel.PHONE);
        for (var wrong : List.of(stage.officer(), stage.deputy(), stage.liaison())) {
            assertThatThrownBy(() -> wrong.does(() -> remarks.record(heard))).isInstanceOf(EJBAccessException.class);
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.secretary().does(() -> remarks.record(new RecordRemark(
                        promise, UUID.randomUUID(), null, " ", clock.today().plusDays(1), null))))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting(InvalidInput.FieldError::field)
                        .containsExactly("submitterId", "kind", "said", "saidOn", "channel"));

        stage.secretary().does(() -> remarks.record(heard));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> remarks.record(heard)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("REMARK_WAITS"));
        var said = file(id).remarks().get(0);
        assertThat(said.deputy()).isEqualTo("朱代表");
        assertThat(said.recordedBy()).isEqualTo(stage.secretary().name());
        stage.officer().does(() -> remarks.answer(new AnswerRemark(said.id(), said.version(), "下周三上午面商")));

        var link = stage.secretary().asks(() -> links.issue(id, journey.reply(id).id(), caller.id()));
        assertThat(commitments.toldTo(visits.open(link.token(), link.code()).visit().orElseThrow()).get(0).remarks())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.words()).isEqualTo("希望再谈一次");
                    assertThat(told.recorded()).isTrue();
                    assertThat(told.answer()).isEqualTo("下周三上午面商");
                });
        assertThat(told(id).remarks()).isEmpty();
        assertThat(stage.secretary().asks(() -> trail.ofCase(id)))
                .filteredOn(entry -> entry.action().equals("commitment.recordRemark") && !entry.refused())
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).anyMatch(change -> "朱代表".equals(change.after())));
    }

    @Test
    @DisplayName("PR21 有账号的代表来信代录的，代表登录看得到")
    void showsADeputyWhatTheOfficeTypedIn() {
        var id = journey.toRating();
        var caller = journey.suggestion(id).submitters().get(0);
        stage.secretary().does(() -> remarks.record(new RecordRemark(
                only(id).id(), caller.id(), RemarkKind.OBJECTION, "与我看到的不一样", clock.today(), Channel.LETTER)));

        assertThat(told(id).remarks()).singleElement().satisfies(told -> assertThat(told.recorded()).isTrue());
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> say(id, "再说一次"));
    }

    private void say(UUID caseId, String words) {
        stage.deputy().does(() -> remarks.remark(new RemarkOnCommitment(only(caseId).id(), RemarkKind.TALK_AGAIN, words)));
    }

    private CommitmentNews told(UUID caseId) {
        return stage.deputy().asks(() -> commitments.newsOf(caseId)).get(0);
    }

    private CommitmentFile file(UUID caseId) {
        return stage.secretary().asks(() -> commitments.file(only(caseId).id()));
    }

    private CommitmentView only(UUID caseId) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(caseId)).get(0);
    }
}
