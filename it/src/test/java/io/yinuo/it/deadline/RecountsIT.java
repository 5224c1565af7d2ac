package io.yinuo.it.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRules;
import io.yinuo.deadline.Move;
import io.yinuo.deadline.Recounts;
import io.yinuo.deadline.SettleRule;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.workflow.WorkItem;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A change of calendar or rules moves what is open, tells of it, and is the administrator's alone. */
@ServerTest
class RecountsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Owing owing;

    @Inject
    private Calendars calendars;

    @Inject
    private DeadlineRules rules;

    @Inject
    private Recounts recounts;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("T10 放假安排变动：先示变动，再分批重算，件、待办、说明、留痕一致")
    void movesWhatFallsOnANewHolidayAndNotesIt() {
        var id = journey.refer();
        var before = journey.suggestion(id).replyDueOn();
        var text = owing.yearWithout(before);

        var moves = stage.admin().asks(() -> recounts.ifSettled(bureau(), calendars.read(bureau(), text)));
        assertThat(moves.first()).filteredOn(move -> move.caseId().equals(id) && !move.kind().isInner())
                .extracting(Move::kind, Move::from)
                .containsExactly(tuple(DeadlineKind.REPLY, before));
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(before);

        stage.admin().does(() -> calendars.settle(bureau(), text, edition(before.getYear())));
        owing.awaitRecount();

        var after = moves.first().get(0).to();
        assertThat(after).isAfter(before);
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(after);
        assertThat(owing.explained(id, DeadlineKind.REPLY).deadline().dueOn()).isEqualTo(after);
        assertThat(owing.explained(id, DeadlineKind.REPLY).outdated()).isFalse();
        assertThat(owing.explained(id, DeadlineKind.REPLY).moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(before);
            assertThat(move.to()).isEqualTo(after);
        });
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action).contains("deadline.recount");
    }

    @Test
    @DisplayName("T10 规则变动：期限与待办一并改，签收的人看到的是新日期")
    void movesWhatANewRuleCountsOtherwise() {
        var id = journey.refer();
        var rule = new SettleRule(DeadlineKind.ASSIGNMENT, null, false, 20, TermUnit.WORKING_DAY, false, true, "", "试行");
        int edition = stage.admin().asks(() -> rules.settings(bureau()).edition());

        stage.admin().does(() -> rules.settle(bureau(), edition, List.of(rule)));
        owing.awaitRecount();

        var assignment = owing.explained(id, DeadlineKind.ASSIGNMENT);
        assertThat(assignment.counted().term().amount()).isEqualTo(20);
        assertThat(assignment.source()).isEqualTo("试行");
        assertThat(journey.open(id)).extracting(WorkItem::dueOn).containsExactly(assignment.deadline().dueOn());
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.admin().does(() -> rules.settle(bureau(), edition, List.of(rule))));
    }

    @Test
    @DisplayName("T2 T6 规则和日历只由本局管理员修改，写错的不予接受")
    void belongsToTheAdministratorOfTheBureau() {
        var wrong = new SettleRule(DeadlineKind.REPLY, null, false, 0, TermUnit.MONTH, false, true, "", "");

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.secretary().asks(() -> rules.settings(bureau())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.director().does(() -> calendars.settle(bureau(), "", 0)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.admin().asks(() -> calendars.years(UUID.randomUUID())));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.admin().does(() -> rules.settle(bureau(), 0, List.of(wrong))));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.admin().does(() -> calendars.settle(bureau(), "年份,2031", 0)));
    }

    private int edition(int year) {
        return calendars.edition(bureau(), year);
    }

    private UUID bureau() {
        return stage.bureauId();
    }
}
