package io.yinuo.it.handover;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.Substitutions;
import io.yinuo.drafting.Drafting;
import io.yinuo.handover.HandOverSheet;
import io.yinuo.handover.HandOverWork;
import io.yinuo.handover.HandOvers;
import io.yinuo.handover.HeldItem;
import io.yinuo.handover.HeldKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.LiftSupervision;
import io.yinuo.supervision.Supervisions;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who leaves hands everything over at once, and only then is the account closed. */
@ServerTest
class HandOversIT {

    private static final String REASON = "调离本局";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Substitutions substitutions;

    @Inject
    private PeopleAdministration people;

    @Inject
    private Directory directory;

    @Inject
    private Drafting drafting;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Rows rows;

    @Inject
    private WorkClock clock;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("HO3、HO5 经办人调离：名下全部移交后才能停用账号，接手人接着起草，每件留痕，清单可打印")
    void handsTheMattersOfAnOfficerOver() {
        var drafted = journey.toDrafting();
        var reviewed = journey.toHeadReview();
        stage.officer().does(() -> substitutions.appoint(new AppointSubstitute(
                stage.officer().personId(), stage.otherHead().personId(), clock.today(), clock.today(), Set.of(), null)));
        assertThat(catchThrowableOfType(StateConflict.class, () -> activate(stage.officer(), false)).code())
                .isEqualTo("PERSON_HOLDS_WORK");

        var sheet = handOver(stage.officer(), stage.headWhoDrafts());
        activate(stage.officer(), false);

        try {
            assertThat(sheet.lines()).extracting(HandOverSheet.Line::kind).contains(HeldKind.DRAFTING, HeldKind.SUBSTITUTION);
            assertThat(sheet.lines()).filteredOn(line -> line.kind() == HeldKind.DRAFTING)
                    .hasSize(2)
                    .allMatch(line -> line.successor().equals(stage.headWhoDrafts().name()));
            assertThat(stage.secretary().asks(() -> substitutions.visible())).isEmpty();
            stage.headWhoDrafts().does(() -> drafting.save(journey.draft(drafted, null)));
            journey.submit(stage.headWhoDrafts(), drafted, DRAFT_REPLY, false);
            assertThat(journey.suggestion(reviewed).officerId()).isEqualTo(stage.headWhoDrafts().personId());
            assertThat(rows.trail(drafted)).contains("handover.handOver");
            assertThat(rows.trail(reviewed)).contains("handover.handOver");
        } finally {
            activate(stage.officer(), true);
        }
    }

    @Test
    @DisplayName("HO3 分管领导调离：分管科室和待审的件一起移交，审签中的件随后也到接手人")
    void handsTheSectionsOfAViceDirectorOver() {
        var reviewed = journey.toHeadReview();
        var waiting = journey.toHeadReview();
        journey.approve(stage.head(), waiting, HEAD_REVIEW);
        journey.approve(stage.reviewer(), waiting, OFFICE_REVIEW);

        handOver(stage.viceDirector(), stage.otherViceDirector());

        try {
            assertThat(directory.section(stage.leadSectionId()).viceDirectorId()).isEqualTo(stage.otherViceDirector().personId());
            journey.approve(stage.otherViceDirector(), waiting, VICE_DIRECTOR_REVIEW);
            journey.approve(stage.head(), reviewed, HEAD_REVIEW);
            journey.approve(stage.reviewer(), reviewed, OFFICE_REVIEW);
            journey.approve(stage.otherViceDirector(), reviewed, VICE_DIRECTOR_REVIEW);
        } finally {
            handOver(stage.otherViceDirector(), stage.viceDirector());
        }
    }

    @Test
    @DisplayName("HO3、HO5 领办的重点件随其他事项一并移交，移交前不能停用账号")
    void handsTheKeyMattersOfALeaderOver() {
        var id = journey.toDrafting();
        stage.secretary().does(() -> supervisions.arrange(
                new ArrangeSupervision(id, 0, stage.otherViceDirector().personId(), "周明远", "市人大常委会副主任")));
        assertThat(catchThrowableOfType(StateConflict.class, () -> activate(stage.otherViceDirector(), false)).code())
                .isEqualTo("PERSON_HOLDS_WORK");

        var sheet = handOver(stage.otherViceDirector(), stage.viceDirector());

        try {
            assertThat(sheet.lines()).extracting(HandOverSheet.Line::kind).contains(HeldKind.LEADERSHIP);
            assertThat(stage.secretary().asks(() -> supervisions.ofCase(id)).orElseThrow().leaderId())
                    .isEqualTo(stage.viceDirector().personId());
            assertThat(stage.secretary().asks(() -> handOvers.holdings(stage.otherViceDirector().personId())))
                    .extracting(HeldItem::kind)
                    .doesNotContain(HeldKind.LEADERSHIP);
            assertThat(rows.trail(id)).contains("handover.handOver");
        } finally {
            int version = stage.secretary().asks(() -> supervisions.ofCase(id)).orElseThrow().version();
            stage.secretary().does(() -> supervisions.lift(new LiftSupervision(id, version, "不再督办")));
        }
    }

    @Test
    @DisplayName("HO4 交给没有权限的人被拒绝，什么都不变；移交由办公室办")
    void refusesASuccessorWithoutTheGrant() {
        var id = journey.toDrafting(stage.headWhoDrafts());
        var leaver = stage.headWhoDrafts().personId();

        var refused = catchThrowableOfType(InvalidInput.class, () -> handOver(stage.headWhoDrafts(), stage.reviewer()));

        assertThat(refused.errors()).extracting(InvalidInput.FieldError::code).containsOnly("COULD_NOT_TAKE_OVER");
        assertThat(journey.suggestion(id).officerId()).isEqualTo(leaver);
        for (var other : new Player[] {stage.officer(), stage.head(), stage.admin(), stage.deputy()}) {
            other.does(() -> assertThatThrownBy(() -> handOvers.holdings(leaver)).isInstanceOf(EJBAccessException.class));
        }
        handOver(stage.headWhoDrafts(), stage.officer());
        assertThat(journey.suggestion(id).officerId()).isEqualTo(stage.officer().personId());
    }

    private HandOverSheet handOver(Player leaver, Player successor) {
        var id = stage.secretary().asks(() -> {
            var lines = handOvers.holdings(leaver.personId()).stream()
                    .map(item -> new HandOverWork.Line(item.kind(), item.id(), item.kind().isTakenOver() ? successor.personId() : null))
                    .toList();
            return handOvers.handOver(new HandOverWork(leaver.personId(), lines, REASON));
        });
        return stage.reviewer().asks(() -> handOvers.sheet(id));
    }

    private void activate(Player person, boolean active) {
        UUID id = person.personId();
        stage.admin().does(() -> people.activatePerson(id, active));
    }
}
