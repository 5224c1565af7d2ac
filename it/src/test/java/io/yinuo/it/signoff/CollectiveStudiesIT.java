package io.yinuo.it.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.CollectiveStudies;
import io.yinuo.signoff.RecordStudy;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.Supervisions;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A key matter is discussed by the leaders before one of them signs it. */
@ServerTest
class CollectiveStudiesIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private CollectiveStudies studies;

    @Inject
    private Supervisions supervisions;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("CS1 重点件未经集体研究不能签发，起草审核不受影响；登记后即可签发")
    void keyMatterIsNotSignedBeforeItWasDiscussed() {
        var id = journey.toSignature();
        beKey(id);
        var reply = journey.reply(id).id();

        assertThat(stage.director().asks(() -> studies.isMissing(reply))).isTrue();
        assertThatThrownBy(() -> journey.approve(stage.director(), id, SIGN_REPLY))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("COLLECTIVE_STUDY_MISSING");
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.IN_SIGN_OFF);

        record(id, null);
        assertThat(stage.director().asks(() -> studies.isMissing(reply))).isFalse();
        journey.approve(stage.director(), id, SIGN_REPLY);
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.SIGNED);
    }

    @Test
    @DisplayName("CS1 普通件按本局设置不需集体研究")
    void ordinaryMatterNeedsNone() {
        var id = journey.toSignature();

        assertThat(stage.director().asks(() -> studies.isMissing(journey.reply(id).id()))).isFalse();
        journey.approve(stage.director(), id, SIGN_REPLY);
    }

    @Test
    @DisplayName("CS2 只有秘书登记，要素齐全，材料须是本件的")
    void secretaryAloneRecordsWholeMeetings() {
        var id = journey.toDrafting();

        assertThatThrownBy(() -> stage.reviewer().asks(() -> studies.record(meeting(id, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.secretary().asks(() ->
                        studies.record(new RecordStudy(id, clock.today().plusDays(1), "局党组会", "班子成员", "", null))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> record(id, UUID.randomUUID())).isInstanceOf(NotFound.class);
        record(id, null);

        assertThat(stage.officer().asks(() -> studies.ofCase(id))).singleElement().satisfies(study -> {
            assertThat(study.meeting()).isEqualTo("局党组会");
            assertThat(study.recordedBy()).isEqualTo(stage.secretary().name());
        });
    }

    private void beKey(UUID id) {
        stage.secretary().does(() -> supervisions.arrange(
                new ArrangeSupervision(id, 0, stage.viceDirector().personId(), "周明远", "市人大常委会副主任")));
    }

    private void record(UUID id, UUID paper) {
        stage.secretary().asks(() -> studies.record(meeting(id, paper)));
    }

    private RecordStudy meeting(UUID id, UUID paper) {
        return new RecordStudy(id, clock.today(), "局党组会", "班子成员", "同意答复稿", paper);
    }
}
