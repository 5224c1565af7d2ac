package io.yinuo.it.intake;

import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.intake.CorrectRegistration;
import io.yinuo.intake.Corrections;
import io.yinuo.intake.Intake;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Races;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SessionBegun;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Registration begins a case as a whole, or changes nothing. */
@ServerTest
class IntakeIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Intake intake;

    @Inject
    private Corrections corrections;

    @Inject
    private Ledger ledger;

    @Inject
    private Assignments assignments;

    @Inject
    private Deadlines deadlines;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private DataSource dataSource;

    @Test
    @DisplayName("登记即起算时限、开放查看、提出拟办科室")
    void registrationBeginsTheCase() {
        var id = register(Referrals.numbered("第0101号", stage.deputy()));

        var suggestion = journey.suggestion(id);
        assertThat(suggestion.numberText()).isEqualTo("0101");
        assertThat(suggestion.term()).isEqualTo(2);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REGISTERED);
        assertThat(journey.elements(id)).containsExactly(PREPARE_ASSIGNMENT);
        assertThat(stage.secretary().asks(() -> deadlines.ofCase(id)))
                .extracting(DeadlineView::kind)
                .filteredOn(kind -> !kind.isInner())
                .containsExactly(DeadlineKind.ASSIGNMENT, DeadlineKind.REPLY);
        assertThat(suggestion.replyDueOn()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(stage.secretary().asks(() -> assignments.ofCase(id)))
                .filteredOn(row -> row.role() == AssignmentRole.LEAD)
                .singleElement()
                .extracting(AssignmentView::sectionId)
                .isEqualTo(stage.leadSectionId());
    }

    @Test
    @DisplayName("S2 同次会议同一编号只登记一次，前导零不算另一编号")
    void refusesTheSameNumberTwiceInASession() throws SQLException {
        register(Referrals.numbered("57", stage.deputy()));
        long before = rows();

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> register(Referrals.numbered("第0057号", stage.deputy())))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("NUMBER_TAKEN"));
        assertThat(rows()).isEqualTo(before);
        assertThat(register(Referrals.betweenSessions("57", stage.deputy()))).isNotNull();
    }

    @Test
    @DisplayName("S2 两人同时登记同一编号，只有一人成功")
    void ofTwoWhoRegisterTheSameNumberAtOnceOneWins() throws InterruptedException, SQLException {
        long before = rows();
        Callable<UUID> registration = () -> register(Referrals.numbered("58", stage.deputy()));

        var outcomes = executor.invokeAll(List.of(registration, registration)).stream()
                .map(Races::refusalOf)
                .toList();

        assertThat(outcomes).containsOnlyOnce(Races.DONE).containsOnlyOnce("NUMBER_TAKEN");
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("I10 暂存没有编号的件：互不冲突，照常起算，台账可筛，补齐后如常")
    void keepsMattersWhoseNumbersAreToCome() {
        var first = keep(Referrals.numbered("", stage.deputy()));
        var second = keep(Referrals.numbered("", stage.deputy()));

        assertThat(journey.elements(first)).containsExactly(PREPARE_ASSIGNMENT);
        assertThat(toComplete()).contains(first, second);
        stage.secretary().does(() -> corrections.correct(new CorrectRegistration(
                first, journey.suggestion(first).version(), "编号已到", Referrals.numbered("0110", stage.deputy()))));

        assertThat(journey.suggestion(first).numberText()).isEqualTo("0110");
        assertThat(toComplete()).contains(second).doesNotContain(first);
    }

    private UUID keep(RegisterSuggestion command) {
        return stage.secretary().asks(() -> intake.keep(command, List.of()));
    }

    private List<UUID> toComplete() {
        var query = new LedgerQuery(null, null, null, null, null, false, false, true, null, null, null, false, 0, 50);
        return stage.secretary().asks(() -> ledger.find(query)).items().stream().map(LedgerLine::id).toList();
    }

    @Test
    @DisplayName("I3 同一人大较早的会议还没有交办过，较晚会议的交办日期就可疑：照登记，提请核对")
    void doubtsAReferralBeforeAnEarlierSession() {
        var first = LocalDate.of(2026, 3, 20);
        register(Referrals.of("乙省七届人大一次会议", first, "1", stage.deputy()));

        assertThat(doubtOf("乙省七届人大二次会议", first.minusDays(1)))
                .hasValueSatisfying(earlier -> assertThat(earlier.firstReferredOn()).isEqualTo(first));
        assertThat(doubtOf("乙省七届人大二次会议", first)).isEmpty();
        assertThat(doubtOf("乙省七届人大一次会议", first.minusDays(1))).isEmpty();
        assertThat(doubtOf("丙省七届人大二次会议", first.minusDays(1))).isEmpty();
    }

    private Optional<SessionBegun> doubtOf(String session, LocalDate referredOn) {
        return stage.secretary().asks(() -> intake.doubtOf(Referrals.of(session, referredOn, "2", stage.deputy())));
    }

    @Test
    @DisplayName("I2 正文过长不予登记，标记按文字保存")
    void keepsMarkupAsWordsAndRefusesTooManyOfThem() throws SQLException {
        var title = "<script>alert('x')</script>关于作业的建议";
        var id = register(Referrals.saying("59", title, "<b>一</b>", stage.deputy()));
        long before = rows();

        assertThat(journey.suggestion(id).title()).isEqualTo(title);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> register(Referrals.saying("60", title, "字".repeat(10_000_000), stage.deputy())));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSecretaryOfOneBureauDoesNotRegisterForAnother() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> register(Referrals.forBureau(UUID.randomUUID(), stage.deputy())))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("ROLE_MISSING"));
    }

    @Test
    void onlyTheSecretaryRegisters() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.officer().asks(() -> intake.register(Referrals.numbered("61", stage.deputy()))));
    }

    private UUID register(RegisterSuggestion command) {
        return stage.secretary().asks(() -> intake.register(command));
    }

    /** Registered matters of the stage's bureau that also have a process. */
    private long rows() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from suggestion s where s.bureau_id = ?"
                                + " and exists (select 1 from act_ru_execution e where e.business_key_ = cast(s.id as varchar))")) {
            query.setObject(1, stage.bureauId());
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
