package io.yinuo.it.handover;

import static io.yinuo.processes.CoHandling.UserTasks.GIVE_OPINION;
import static io.yinuo.processes.SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.consistency.Consistency;
import io.yinuo.directory.Administration;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionChanges;
import io.yinuo.handover.SectionWorks;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A section is merged into another one, taken apart again, and renamed, while it has work in hand. */
@ServerTest
class SectionChangesIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SectionChanges changes;

    @Inject
    private SectionWorks works;

    @Inject
    private Administration administration;

    @Inject
    private Directory directory;

    @Inject
    private Assignments assignments;

    @Inject
    private Opinions opinions;

    @Inject
    private Ledger ledger;

    @Inject
    private Consistency consistency;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("SC2 合并后，接续科室认领、起草原科室的在办件；撤销后看不到原科室的件")
    void letsTheSuccessorDoTheOpenWork() {
        var id = assigned(stage.otherSectionId(), List.of());
        assertThat(stage.admin().asks(() -> works.of(stage.otherSectionId())).steps()).isPositive();
        refused("SECTION_HAS_OPEN_WORK", () -> administration.activateSection(stage.otherSectionId(), false));

        whileMerged(() -> {
            refused("SECTION_IS_SUCCESSOR", () -> administration.activateSection(stage.leadSectionId(), false));
            stage.head().does(() -> assignments.accept(
                    new AcceptAssignment(journey.task(id, ACCEPT_ASSIGNMENT), stage.officer().personId())));
            assertThat(journey.elements(id)).containsExactly(DRAFT_REPLY);
            assertThat(stage.head().asks(() -> assignments.ofCase(id))).extracting(AssignmentView::sectionName)
                    .contains("人事科");
            assertThat(foundUnder(stage.leadSectionId())).contains(id);
            assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();
        });

        assertThat(foundUnder(stage.leadSectionId())).doesNotContain(id);
        assertThat(foundUnder(stage.otherSectionId())).contains(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.head().does(() -> assignments.ofCase(id)));
    }

    @Test
    @DisplayName("SC2 答复稿里指定由它落实的承诺，也算它的在办工作")
    void countsThePromisesOfLettersInTheMaking() {
        int before = stage.admin().asks(() -> works.of(stage.otherSectionId())).promises();

        journey.toHeadReview(stage.officer(), stage.otherSectionId());

        assertThat(stage.admin().asks(() -> works.of(stage.otherSectionId())).promises()).isEqualTo(before + 1);
    }

    private void whileMerged(Runnable scene) {
        stage.admin().does(() -> changes.merge(stage.otherSectionId(), stage.leadSectionId()));
        try {
            scene.run();
        } finally {
            stage.admin().does(() -> changes.separate(stage.otherSectionId()));
        }
    }

    private List<UUID> foundUnder(UUID section) {
        var query = new LedgerQuery(
                null, null, null, section, null, false, false, false, null, null, LedgerQuery.Sort.DUE, false, 0, 500);
        return stage.secretary().asks(() -> ledger.find(query)).items().stream().map(LedgerLine::id).toList();
    }

    @Test
    @DisplayName("SC1 更名以后，已提的意见保留当日的科室名称；可以撤销更名")
    void keepsTheNameOfTheDay() {
        var id = assigned(stage.leadSectionId(), List.of(stage.otherSectionId()));
        stage.head().does(() -> assignments.accept(
                new AcceptAssignment(journey.task(id, ACCEPT_ASSIGNMENT), stage.officer().personId())));
        stage.otherHead().does(() -> opinions.giveOpinion(new GiveOpinion(journey.task(id, GIVE_OPINION), "编制可以调剂。")));
        var today = clock.today();

        clock.at(clock.now().plus(Duration.ofDays(10)), () -> {
            stage.admin().does(() -> administration.renameSection(stage.otherSectionId(), "教师工作科"));
            assertThat(directory.section(stage.otherSectionId()).name()).isEqualTo("教师工作科");
            assertThat(directory.sectionNameOn(stage.otherSectionId(), today)).isEqualTo("人事科");
            assertThat(directory.sectionNameOn(stage.otherSectionId(), clock.today())).isEqualTo("教师工作科");
            assertThat(stage.secretary().asks(() -> assignments.opinionsOf(id))).extracting(AssignmentView::sectionName)
                    .containsExactly("人事科");
            stage.admin().does(() -> changes.undoRename(stage.otherSectionId()));
        });

        assertThat(directory.section(stage.otherSectionId()).name()).isEqualTo("人事科");
        refused("SECTION_NOT_RENAMED", () -> changes.undoRename(stage.otherSectionId()));
        refused("SECTION_NOT_MERGED", () -> changes.separate(stage.otherSectionId()));
    }

    private UUID assigned(UUID lead, List<UUID> coSections) {
        var id = journey.refer();
        int version = journey.suggestion(id).version();
        stage.secretary().does(() -> assignments.prepare(
                new PrepareAssignment(journey.task(id, PREPARE_ASSIGNMENT), version, lead, coSections, null)));
        stage.director().does(() -> assignments.approve(
                new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), true, null)));
        return id;
    }

    private void refused(String code, Runnable command) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.admin().does(command::run))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
