package io.yinuo.it.assignment;

import static io.yinuo.processes.SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.Archives;
import io.yinuo.archiving.Gap;
import io.yinuo.assignment.AnswerReturn;
import io.yinuo.assignment.AskReturn;
import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.ClaimLines.Claim;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.ReferralReturns;
import io.yinuo.assignment.SendSheet;
import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.consistency.Consistency;
import io.yinuo.deadline.Deadlines;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.DeputyCases;
import io.yinuo.register.GivenBack;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.register.SheetLineView;
import io.yinuo.register.Sheets;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One matter of a sheet goes back to its referrer, or does not, while the others go on. */
@ServerTest
class ReferralReturnsIT {

    @Inject
    private Ledger ledger;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private ReferralReturns returns;

    @Inject
    private AssignmentSheets commands;

    @Inject
    private Sheets sheets;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private Archives archives;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Consistency consistency;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("RT2 同意退办：本件办结并撤出分解表，其余照批；代表看到已退办")
    void endsTheMatterAndLetsTheRestOfTheSheetGoOn() {
        var ours = journey.refer();
        var theirs = journey.refer();
        var sheet = send(ours, theirs);
        var asked = ask(theirs);
        assertThat(found(GivenBack.ASKED)).contains(theirs).doesNotContain(ours);
        assertThat(line(sheet, theirs).returnAskedOn()).isEqualTo(clock.today());
        claim(ours, theirs);

        answer(asked, theirs, true);

        assertThat(found(GivenBack.ASKED)).doesNotContain(theirs);
        assertThat(found(GivenBack.ACCEPTED)).contains(theirs).doesNotContain(ours);
        assertThat(journey.suggestion(theirs).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(journey.elements(theirs)).isEmpty();
        assertThat(stage.secretary().asks(() -> deadlines.ofCase(theirs))).isEmpty();
        assertThat(line(sheet, theirs).status()).isEqualTo(SheetLineStatus.WITHDRAWN);
        assertThat(stage.deputy().asks(() -> returns.handedBack(theirs)).orElseThrow().newUnit()).isEqualTo("某市民政局");
        var shown = stage.deputy().asks(() -> deputyCases.mine());
        assertThat(shown).filteredOn(DeputyCaseLine::handedBack).extracting(DeputyCaseLine::id)
                .contains(theirs)
                .doesNotContain(ours);
        assertThat(stage.secretary().asks(() -> archives.open(theirs)).gaps()).extracting(AnsweredGap::gap)
                .doesNotContain(Gap.REPLY, Gap.RECEIPT, Gap.RATING, Gap.DISCLOSURE);
        approve(sheet, ours);
        assertThat(journey.elements(ours)).containsExactly(ACCEPT_ASSIGNMENT);
        assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();
    }

    @Test
    @DisplayName("RT2 不同意退办：照常办理，期限不变，期限内可以再申请")
    void changesNothingWhenItIsNotTakenBack() {
        var id = journey.refer();
        var sheet = send(id);
        var due = journey.suggestion(id).replyDueOn();
        var asked = ask(id);
        refused("RETURN_PENDING", () -> ask(id));

        answer(asked, id, false);

        assertThat(journey.elements(id)).containsExactly(CLAIM_ASSIGNMENT);
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(due);
        assertThat(stage.deputy().asks(() -> returns.handedBack(id))).isEmpty();
        refused("RETURN_ANSWERED", () -> stage.secretary().does(() -> returns.answer(new AnswerReturn(
                asked, version(id), true, clock.today(), "某联络员", null, null))));
        claim(id);
        approve(sheet, id);
        assertThat(ask(id)).isNotNull();
    }

    @Test
    @DisplayName("RT1 期限过了、进入审签后都不能申请")
    void isAskedInTimeOnly() {
        var late = journey.refer();
        clock.at(clock.now().plus(Duration.ofDays(60)), () ->
                assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ask(late))
                        .satisfies(wrong -> assertThat(wrong.errors().get(0).code()).isEqualTo("RETURN_WINDOW_OVER")));
        var reviewed = journey.toHeadReview();

        refused("RETURN_TOO_LATE", () -> ask(reviewed));
    }

    @Test
    @DisplayName("RT1 由办公室申请；别的科室看不到")
    void isTheOfficesBusiness() {
        var id = journey.toDrafting();
        var command = new AskReturn(id, "不属本局职责", null, clock.today());
        for (var other : List.of(stage.officer(), stage.head(), stage.director(), stage.liaison(), stage.deputy())) {
            other.does(() -> assertThatThrownBy(() -> returns.ask(command)).isInstanceOf(EJBAccessException.class));
        }
        stage.otherHead().does(() -> assertThatThrownBy(() -> returns.ofCase(id)).isInstanceOf(NotFound.class));
        stage.deputy().does(() -> assertThatThrownBy(() -> returns.ofCase(id)).isInstanceOf(EJBAccessException.class));
    }

    /** What the ledger finds by how far a matter has come on its way back. */
    private List<UUID> found(GivenBack givenBack) {
        var query = new LedgerQuery(null, null, null, null, null, false, false, false, null, givenBack, Sort.REFERRED, true, 0, 500);
        return stage.secretary().asks(() -> ledger.find(query)).items().stream().map(LedgerLine::id).toList();
    }

    private UUID ask(UUID id) {
        return stage.secretary().asks(() -> returns.ask(new AskReturn(id, "不属本局职责", "某市民政局", clock.today())));
    }

    private void answer(UUID asked, UUID id, boolean accepted) {
        var command = new AnswerReturn(asked, version(id), accepted, clock.today(), "某联络员", "某市民政局", "电话答复");
        stage.secretary().does(() -> returns.answer(command));
    }

    private int version(UUID id) {
        return stage.secretary().asks(() -> returns.ofCase(id)).get(0).version();
    }

    private UUID send(UUID... cases) {
        var lines = Stream.of(cases)
                .map(id -> new PrepareAssignment(
                        journey.task(id, PREPARE_ASSIGNMENT), journey.suggestion(id).version(), stage.leadSectionId(), List.of(), null))
                .toList();
        return stage.secretary().asks(() -> commands.send(new SendSheet(lines)));
    }

    private void claim(UUID... cases) {
        var claims = Stream.of(cases).map(id -> new Claim(journey.task(id, CLAIM_ASSIGNMENT), null)).toList();
        stage.head().does(() -> commands.claim(new ClaimLines(claims)));
    }

    private void approve(UUID sheet, UUID id) {
        var line = new DecideAssignment(journey.task(id, APPROVE_ASSIGNMENT), true, null);
        stage.director().does(() -> commands.decide(new DecideSheet(sheet, List.of(line))));
    }

    private SheetLineView line(UUID sheet, UUID id) {
        return stage.secretary().asks(() -> sheets.sheet(sheet)).lines().stream()
                .filter(each -> each.matter().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, Runnable command) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
