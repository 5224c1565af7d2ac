package io.yinuo.it.offline;

import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.offline.RecordOffline;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.Desk;
import io.yinuo.register.NewsItem;
import io.yinuo.register.Progress;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOff;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A step that a leader took on paper is carried out as that leader, by the hand of the office. */
@ServerTest
class OfflineIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private OfflineSteps offline;

    @Inject
    private SignOff signOff;

    @Inject
    private CaseFiles files;

    @Inject
    private Desk desk;

    @Inject
    private Rows rows;

    @Inject
    private WorkClock clock;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("OF1、OF2 局长在纸上签发：以局长名义签发，成文日期是决定之日，留痕有两人姓名")
    void signsAsTheLeaderOnTheDayOfTheDecision() {
        var id = journey.toSignature();

        record(id, stage.director(), clock.today(), approval(id));

        var reply = journey.reply(id);
        assertThat(reply.signatoryId()).isEqualTo(stage.director().personId());
        assertThat(reply.signedOn()).isEqualTo(clock.today());
        assertThat(rows.tokens(id)).containsExactly(NUMBER_REPLY);
        assertThat(rows.read("select actor_name from audit_entry where chain_id = ? and action = 'signoff.decide'"
                + " and on_behalf_of = ?", id, stage.director().name())).containsExactly(stage.secretary().name());
        var file = stage.secretary().asks(() -> files.open(id));
        assertThat(file.offlineEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.decidedBy()).isEqualTo(stage.director().name());
            assertThat(entry.enteredBy()).isEqualTo(stage.secretary().name());
            assertThat(entry.outsideNumber()).isEqualTo("OA-2023-7");
        });
        assertThat(stage.officer().asks(() -> desk.open(0, 1, 1, 500).news()))
                .filteredOn(one -> one.suggestionId().equals(id) && one.typedIn())
                .extracting(NewsItem::element)
                .containsExactly(SIGN_REPLY);
        var steps = file.replies().get(0).steps();
        assertThat(steps.get(steps.size() - 1).decidedAt()).isEqualTo(file.offlineEntries().get(0).decidedAt());
        assertThat(file.progress()).filteredOn(Progress.Step::offline)
                .extracting(Progress.Step::station)
                .containsExactly(Progress.Station.SIGNED);
    }

    @Test
    @DisplayName("OF1 本人不能办的，补录也不能；出错不留下任何东西")
    void asksThePersonNamedTheSameQuestions() {
        var id = journey.toSignature();
        var entries = "select id from offline_entry where suggestion_id = ?";

        assertThatThrownBy(() -> record(id, stage.officer(), clock.today(), approval(id))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> record(id, stage.director(), clock.today(), decision(id, Decision.RETURN, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThat(rows.read(entries, id)).isEmpty();
        assertThat(rows.tokens(id)).containsExactly(SIGN_REPLY);

        record(id, stage.director(), clock.today(), approval(id));
        assertThat(rows.read(entries, id)).hasSize(1);
    }

    @Test
    @DisplayName("OF1 补录由办公室办；评价不补录")
    void isTypedInByTheOfficeAlone() {
        var id = journey.toSignature();
        var command = command(id, SIGN_REPLY, stage.director(), clock.today());
        for (var other : List.of(stage.officer(), stage.head(), stage.deputy(), stage.liaison())) {
            other.does(() -> assertThatThrownBy(() -> offline.record(command, approval(id)))
                    .isInstanceOf(EJBAccessException.class));
        }
        stage.deputy().does(() -> assertThatThrownBy(() -> offline.ofCase(id)).isInstanceOf(EJBAccessException.class));
        stage.otherHead().does(() -> assertThatThrownBy(() -> offline.ofCase(id)).isInstanceOf(NotFound.class));

        var rated = journey.toRating();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> offline.deciders(journey.task(rated, RATE_REPLY))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("OFFLINE_NOT_FOR_RATING"));
        var deciders = stage.reviewer().asks(() -> offline.deciders(journey.task(id, SIGN_REPLY)));
        assertThat(deciders).extracting(person -> person.name()).containsExactly(stage.director().name());
    }

    @Test
    @DisplayName("OF4 决定人在工作台看到并提出异议，办公室看到并处理")
    void letsThePersonNamedObject() {
        var id = journey.toSignature();
        record(id, stage.director(), clock.today(), approval(id));
        var entry = of(stage.director().asks(() -> offline.inMyName()), id);

        stage.secretary().does(() -> assertThatThrownBy(() -> offline.object(entry.id(), "不对")).isInstanceOf(Exception.class));
        stage.director().does(() -> offline.object(entry.id(), "我没有签过这一件"));

        assertThat(stage.director().asks(() -> offline.inMyName())).noneMatch(one -> one.id().equals(entry.id()));
        var disputed = of(stage.reviewer().asks(() -> offline.disputed()), id);
        assertThat(disputed.objection()).isEqualTo("我没有签过这一件");
        stage.secretary().does(() -> offline.settle(disputed.id(), disputed.version(), "原件已送局长核对"));
        assertThat(stage.reviewer().asks(() -> offline.disputed())).noneMatch(one -> one.id().equals(entry.id()));
        assertThat(rows.trail(id)).contains("offline.record", "offline.object", "offline.settle");
    }

    @Test
    @DisplayName("OF5 审签在外部系统办理的，待补录的环节列在办公室的工作台")
    void listsWhatWaitsForASignatureElsewhere() {
        var id = journey.toSignature();
        assertThat(stage.secretary().asks(() -> desk.toTypeIn(50))).isEmpty();

        stage.whileSigningElsewhere(() -> {
            assertThat(stage.secretary().asks(() -> desk.toTypeIn(50)))
                    .filteredOn(item -> item.suggestionId().equals(id))
                    .extracting(item -> item.element())
                    .containsExactly(SIGN_REPLY);
            assertThat(stage.officer().asks(() -> desk.toTypeIn(50))).isEmpty();
        });
    }

    private static OfflineEntryView of(List<OfflineEntryView> entries, UUID caseId) {
        return entries.stream().filter(entry -> entry.suggestionId().equals(caseId)).findFirst().orElseThrow();
    }

    private void record(UUID id, Player decider, LocalDate on, Runnable step) {
        var command = command(id, SIGN_REPLY, decider, on);
        stage.secretary().does(() -> offline.record(command, step));
    }

    private RecordOffline command(UUID id, String element, Player decider, LocalDate on) {
        return new RecordOffline(journey.task(id, element), decider.personId(), on, "OA-2023-7", null, null);
    }

    private Runnable approval(UUID id) {
        return decision(id, Decision.APPROVE, null);
    }

    private Runnable decision(UUID id, Decision decision, String note) {
        var command = new DecideReply(journey.task(id, SIGN_REPLY), journey.reply(id).version(), decision, note);
        return () -> signOff.decide(command);
    }
}
