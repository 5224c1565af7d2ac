package io.yinuo.it.handover;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.drafting.Drafting;
import io.yinuo.handover.ReassignStep;
import io.yinuo.handover.Reassignments;
import io.yinuo.handover.StepMove;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.signoff.Decision;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A step goes from one hand to another, with a reason that both read. */
@ServerTest
class ReassignmentsIT {

    private static final String REASON = "李经办借调";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Reassignments reassignments;

    @Inject
    private Drafting drafting;

    @Inject
    private Rows rows;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("HO1、HO2 改派起草：新经办人起草，退回修改也到新经办人；双方看到，留痕写明")
    void handsTheWholeDraftingOver() {
        var id = journey.toDrafting();

        reassign(stage.reviewer(), id, DRAFT_REPLY, stage.officer(), stage.headWhoDrafts());

        var old = journey.draft(id, null);
        assertThat(old.contactName()).isEqualTo(stage.headWhoDrafts().name());
        assertThat(catchThrowableOfType(Forbidden.class, () -> stage.officer().does(() -> drafting.save(old))).code())
                .isEqualTo("TASK_NOT_YOURS");
        stage.headWhoDrafts().does(() -> drafting.save(old));
        journey.submit(stage.headWhoDrafts(), id, DRAFT_REPLY, false);
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, "请补充数据");
        journey.submit(stage.headWhoDrafts(), id, REVISE_DRAFT, false);

        assertThat(journey.suggestion(id).officerId()).isEqualTo(stage.headWhoDrafts().personId());
        assertThat(rows.trail(id)).contains("handover.reassign");
        assertThat(stage.officer().asks(() -> reassignments.news())).anySatisfy(move -> isTheMove(move, id));
        assertThat(stage.headWhoDrafts().asks(() -> reassignments.news())).anySatisfy(move -> isTheMove(move, id));
        assertThat(stage.secretary().asks(() -> reassignments.ofCase(id))).singleElement().satisfies(move -> isTheMove(move, id));
    }

    @Test
    @DisplayName("HO2 审签途中换经办人：退回时直接到新经办人")
    void reachesTheRunningSignOff() {
        var id = journey.toHeadReview();
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, "请补充数据");

        reassign(stage.head(), id, REVISE_DRAFT, stage.officer(), stage.headWhoDrafts());
        journey.submit(stage.headWhoDrafts(), id, REVISE_DRAFT, false);
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, "再请核对");

        assertThat(journey.open(id)).singleElement().satisfies(item -> {
            assertThat(item.element()).isEqualTo(REVISE_DRAFT);
            assertThat(item.candidates()).singleElement().satisfies(candidate ->
                    assertThat(candidate.personId()).isEqualTo(stage.headWhoDrafts().personId()));
        });
    }

    @Test
    @DisplayName("HO1 岗位上的环节可以指定到人，其他人不再能办，也能再交回")
    void namesOneOfThoseWhoHoldTheRole() {
        var id = journey.toHeadReview();

        reassign(stage.secretary(), id, HEAD_REVIEW, null, stage.headWhoDrafts());
        assertThat(catchThrowableOfType(Forbidden.class, () -> journey.approve(stage.head(), id, HEAD_REVIEW)).code())
                .isEqualTo("TASK_NOT_YOURS");
        reassign(stage.secretary(), id, HEAD_REVIEW, stage.headWhoDrafts(), stage.head());
        journey.approve(stage.head(), id, HEAD_REVIEW);
    }

    @Test
    @DisplayName("HO1 没有权限的人、过时的页面、签发和外科室的负责人都被拒绝，什么都不变")
    void refusesWhatCannotBeReassigned() {
        var id = journey.toDrafting();
        var task = journey.task(id, DRAFT_REPLY);
        var to = stage.headWhoDrafts().personId();
        var from = stage.officer().personId();

        var withoutGrant = catchThrowableOfType(InvalidInput.class, () -> stage.secretary().does(() ->
                reassignments.reassign(new ReassignStep(task, from, stage.otherHead().personId(), REASON))));
        assertThat(withoutGrant.errors()).extracting(InvalidInput.FieldError::code).containsExactly("COULD_NOT_TAKE");
        var silent = catchThrowableOfType(InvalidInput.class, () -> stage.secretary().does(() ->
                reassignments.reassign(new ReassignStep(task, from, to, " "))));
        assertThat(silent.errors()).extracting(InvalidInput.FieldError::field).containsExactly("reason");
        assertThat(catchThrowableOfType(StateConflict.class, () -> stage.secretary().does(() ->
                reassignments.reassign(new ReassignStep(task, to, to, REASON)))).code()).isEqualTo("STEP_MOVED");
        assertThat(catchThrowableOfType(NotFound.class, () -> stage.otherHead().does(() ->
                reassignments.reassign(new ReassignStep(task, from, to, REASON)))).code()).isEqualTo("TASK_UNKNOWN");
        assertThat(journey.suggestion(id).officerId()).isEqualTo(from);

        var signing = journey.task(journey.toSignature(), SIGN_REPLY);
        assertThat(catchThrowableOfType(StateConflict.class, () -> stage.reviewer().does(() ->
                reassignments.reassign(new ReassignStep(signing, null, stage.otherViceDirector().personId(), REASON)))).code())
                .isEqualTo("STEP_NOT_REASSIGNED");
    }

    private void reassign(Player by, UUID id, String element, Player from, Player to) {
        var command = new ReassignStep(journey.task(id, element), from == null ? null : from.personId(), to.personId(), REASON);
        by.does(() -> reassignments.reassign(command));
    }

    private void isTheMove(StepMove move, UUID id) {
        assertThat(move.suggestionId()).isEqualTo(id);
        assertThat(move.from()).isEqualTo(stage.officer().name());
        assertThat(move.to()).isEqualTo(stage.headWhoDrafts().name());
        assertThat(move.movedBy()).isEqualTo(stage.reviewer().name());
        assertThat(move.reason()).isEqualTo(REASON);
    }
}
