package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.FollowUpSweep;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everybody tries to claim, to verify and to decide what somebody else has claimed, verified or asked for (rule PR5). */
@ServerTest
class PairsOfRolesIT {

    private static final String BY_ROLE = "EJBAccessException";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private PeopleAdministration people;

    @Inject
    private Drafting drafting;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private CommitmentDecisions decisions;

    @Inject
    private FollowUpSweep sweep;

    @Inject
    private WorkClock clock;

    private int added;
    private Player supervisor;
    private Player secretaryOfOwner;
    private Player supervisorOfOwner;
    private Player supervisorOfHelper;
    private Player directorOfOwner;

    @BeforeEach
    void addThoseWhoHoldTwoRoles() {
        var officer = new NewGrant(Roles.OFFICER, stage.leadSectionId());
        supervisor = add(new NewGrant(Roles.SUPERVISOR, null));
        secretaryOfOwner = add(new NewGrant(Roles.SECRETARY, null), officer);
        supervisorOfOwner = add(new NewGrant(Roles.SUPERVISOR, null), new NewGrant(Roles.SECTION_HEAD, stage.leadSectionId()));
        supervisorOfHelper = add(new NewGrant(Roles.SUPERVISOR, null), new NewGrant(Roles.OFFICER, stage.otherSectionId()));
        directorOfOwner = add(new NewGrant(Roles.DIRECTOR, null), officer);
    }

    @Test
    @DisplayName("PR5 自报与核实的每一对：责任科室、协办科室、拟稿人、报告人和无关角色都核实不了，也没有别人能自报")
    void refusesEveryWrongPairOfClaimAndCheck() {
        var id = delivered(stage.officer(), null, Set.of(stage.otherSectionId()));
        var mover = add(new NewGrant(Roles.OFFICER, stage.leadSectionId()));
        tryToClaim(id);

        claim(mover, id);
        tryToVerify(id, Map.of(mover, BY_ROLE));
        refute(stage.secretary(), id);
        var moved = Map.of(becomeSecretary(mover), "CHECKER_REPORTED");
        for (var claimer : owners()) {
            claim(claimer, id);
            tryToVerify(id, moved);
            refute(supervisor, id);
        }
        claim(stage.officer(), id);
        verify(supervisor, id, true);
        assertThat(only(id).standing().light()).isEqualTo(CommitmentLight.KEPT);
        tryToLookBack(id, moved);
    }

    @Test
    @DisplayName("PR5 拟稿人不属于责任科室也核实不了")
    void letsNoDrafterVerify() {
        var id = delivered(secretaryOfOwner, stage.otherSectionId(), Set.of());
        claim(stage.otherHead(), id);

        assertThat(refusal(secretaryOfOwner, () -> checks.verify(check(id, true)))).isEqualTo("CHECKER_DRAFTED");
        assertThat(refusal(supervisorOfHelper, () -> checks.verify(check(id, true)))).isEqualTo("CHECKER_OF_OWNER_SECTION");
        verify(supervisorOfOwner, id, true);
        assertThat(only(id).standing().verification()).isEqualTo(VerificationStatus.CONFIRMED);
    }

    @Test
    @DisplayName("PR5 期限由日历定：过期之后自报并核实的仍是逾期；改期、说明都不能由提出的人自己批")
    void letsNobodyTurnTheCalendarBack() {
        var id = delivered(stage.officer(), null, Set.of());
        var day = only(id).dueOn().plusMonths(2);
        directorOfOwner.does(() -> decisions.requestChange(
                new RequestCommitmentChange(only(id).id(), only(id).version(), null, DueKind.DATED, day, "施工推迟")));
        tryToDecide(id, UserTasks.DECIDE_CHANGE);
        decide(stage.viceDirector(), id, UserTasks.DECIDE_CHANGE, false);
        report(directorOfOwner, id, ReportKind.IMPOSSIBLE);
        tryToDecide(id, UserTasks.DECIDE_EXPLANATION);
        decide(stage.viceDirector(), id, UserTasks.DECIDE_EXPLANATION, false);

        var past = only(id).dueOn().plusDays(1);
        on(past, () -> {
            claim(stage.officer(), id);
            verify(stage.secretary(), id, true);
        });

        assertThat(only(id).standing().light()).isEqualTo(CommitmentLight.KEPT_LATE);
    }

    /** Who owes it, and so may claim. */
    private List<Player> owners() {
        return List.of(stage.officer(), stage.head(), stage.headWhoDrafts(), secretaryOfOwner, supervisorOfOwner, directorOfOwner);
    }

    private void tryToClaim(UUID id) {
        var before = only(id);
        var report = new ReportCommitment(before.id(), before.version(), ReportKind.DONE, "办了", "1", null, null);
        var expected = new LinkedHashMap<Player, String>();
        Stream.of(stage.secretary(), stage.reviewer(), stage.viceDirector(), stage.otherViceDirector(), stage.director(),
                        stage.deputy(), stage.coSigner(), stage.liaison(), stage.admin(), supervisor)
                .forEach(each -> expected.put(each, BY_ROLE));
        expected.put(supervisorOfHelper, "OWNER_SECTION_ONLY");
        expected.put(stage.otherHead(), "OWNER_SECTION_ONLY");

        expected.forEach((player, code) ->
                assertThat(refusal(player, () -> reports.report(report))).as("claim of " + player.name()).isEqualTo(code));
        assertThat(only(id).standing()).isEqualTo(before.standing());
    }

    private void tryToVerify(UUID id, Map<Player, String> others) {
        tryAsChecker(id, others, UserTasks.VERIFY_FULFILMENT);
    }

    private void tryToLookBack(UUID id, Map<Player, String> others) {
        on(only(id).nextOn(), sweep::pass);
        tryAsChecker(id, others, UserTasks.LOOK_BACK);
    }

    /** Everybody but the office and the supervisor, each alone with the claim that was made. */
    private void tryAsChecker(UUID id, Map<Player, String> others, String element) {
        var before = only(id);
        var expected = new LinkedHashMap<>(others);
        Stream.of(stage.officer(), stage.head(), stage.headWhoDrafts(), stage.otherHead(), stage.reviewer(), stage.viceDirector(),
                        stage.otherViceDirector(), stage.director(), stage.deputy(), stage.coSigner(), stage.liaison(), stage.admin(),
                        directorOfOwner)
                .forEach(each -> expected.put(each, BY_ROLE));
        Stream.of(secretaryOfOwner, supervisorOfOwner, supervisorOfHelper)
                .forEach(each -> expected.put(each, "CHECKER_OF_OWNER_SECTION"));
        var found = new CheckFulfilment(journey.task(id, element), before.version(), true, "看过", true);

        expected.forEach((player, code) -> assertThat(refusal(player, () -> {
                    if (element.equals(UserTasks.LOOK_BACK)) {
                        checks.lookBack(found);
                    } else {
                        checks.verify(found);
                    }
                }))
                .as(element + " by " + player.name() + " " + player.roles())
                .isEqualTo(code));
        assertThat(only(id).standing()).isEqualTo(before.standing());
    }

    /** Neither who asked nor anybody who is no leader. */
    private void tryToDecide(UUID id, String element) {
        var before = only(id);
        var expected = new LinkedHashMap<Player, String>();
        expected.put(directorOfOwner, "DECIDER_ASKED");
        expected.put(stage.otherViceDirector(), "TASK_NOT_YOURS");
        Stream.of(stage.secretary(), stage.officer(), stage.head(), stage.otherHead(), stage.reviewer(), stage.deputy(), stage.liaison(),
                        stage.admin(), supervisor, secretaryOfOwner, supervisorOfOwner)
                .forEach(each -> expected.put(each, BY_ROLE));

        expected.forEach((player, code) -> assertThat(refusal(player, () -> decideAs(id, element, true)))
                .as(element + " by " + player.name() + " " + player.roles())
                .isEqualTo(code));
        assertThat(only(id)).isEqualTo(before);
    }

    private void decide(Player leader, UUID id, String element, boolean approved) {
        leader.does(() -> decideAs(id, element, approved));
    }

    private void decideAs(UUID id, String element, boolean approved) {
        var step = new DecideCommitmentStep(journey.task(id, element), approved, "研究过");
        if (element.equals(UserTasks.DECIDE_CHANGE)) {
            decisions.decideChange(step);
        } else {
            decisions.decideExplanation(step);
        }
    }

    private void claim(Player owner, UUID id) {
        report(owner, id, ReportKind.DONE);
        assertThat(only(id).standing().claim()).isEqualTo(ClaimStatus.DONE);
        assertThat(only(id).standing().verification()).isNotEqualTo(VerificationStatus.CONFIRMED);
    }

    private void report(Player owner, UUID id, ReportKind kind) {
        var shown = only(id);
        owner.does(() -> reports.report(new ReportCommitment(shown.id(), shown.version(), kind, "各校都办了", "6 / 6 所", null, null)));
    }

    private CheckFulfilment check(UUID id, boolean confirmed) {
        return new CheckFulfilment(journey.task(id, UserTasks.VERIFY_FULFILMENT), only(id).version(), confirmed, "看过", true);
    }

    private void verify(Player checker, UUID id, boolean confirmed) {
        var found = check(id, confirmed);
        checker.does(() -> checks.verify(found));
    }

    private void refute(Player checker, UUID id) {
        verify(checker, id, false);
        assertThat(only(id).standing().verification()).isEqualTo(VerificationStatus.REFUTED);
    }

    /** Brings a reply with one promise of this owner and these helpers to its deputies. */
    private UUID delivered(Player drafter, UUID owner, Set<UUID> helpers) {
        var id = journey.toDrafting(drafter);
        drafter.does(() -> drafting.save(helped(journey.draft(id, owner), helpers)));
        journey.submit(drafter, id, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
        journey.approve(stage.head(), id, ReplySignOff.UserTasks.HEAD_REVIEW);
        if (owner != null || !helpers.isEmpty()) {
            journey.approve(stage.otherHead(), id, ReplySignOff.UserTasks.COUNTERSIGN);
        }
        journey.approve(stage.reviewer(), id, ReplySignOff.UserTasks.OFFICE_REVIEW);
        journey.approve(stage.viceDirector(), id, ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW);
        journey.approve(stage.director(), id, ReplySignOff.UserTasks.SIGN_REPLY);
        journey.number(id);
        journey.deliver(id, SuggestionHandling.UserTasks.DELIVER_REPLY);
        return id;
    }

    private static SaveDraft helped(SaveDraft draft, Set<UUID> helpers) {
        var promises = draft.promises().stream()
                .map(each -> new PromisedItem(
                        each.id(), each.blockId(), each.exactWords(), each.ownerSectionId(), each.target(), each.dueOn(), each.dueKind(),
                        new PromiseTerms(null, null, helpers, null, null, null, false)))
                .toList();
        return new SaveDraft(
                draft.replyId(), draft.expectedVersion(), draft.title(), draft.mainRecipient(), draft.outcome(), draft.disclosure(),
                draft.withholdingGround(), draft.copies(), draft.contactName(), draft.contactPhone(), draft.blocks(), draft.answers(),
                promises, draft.folds());
    }

    private Player add(NewGrant... grants) {
        var userName = "pair-" + stage.mark() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var person = Player.ENGINE.asks(() -> people.addPerson(new NewPerson(
                stage.bureauId(), "兼职" + ++added, null, "0574-63000000", userName, "yinuo-" + stage.mark(), List.of(grants))));
        return new Player(person.personId(), userName, "兼职" + added, Stream.of(grants).map(NewGrant::role).collect(Collectors.toSet()));
    }

    /** Who has reported goes over to the office. */
    private Player becomeSecretary(Player officer) {
        Player.ENGINE.does(() -> {
            people.people(stage.bureauId()).stream()
                    .filter(each -> each.person().id().equals(officer.personId()))
                    .flatMap(each -> new ArrayList<>(each.grants()).stream())
                    .forEach(grant -> people.revoke(grant.id()));
            people.grant(officer.personId(), new NewGrant(Roles.SECRETARY, null));
        });
        return new Player(officer.personId(), officer.userName(), officer.name(), Set.of(Roles.SECRETARY));
    }

    private void on(LocalDate day, Runnable deed) {
        clock.at(day.atTime(8, 0).atZone(WorkClock.ZONE).toInstant(), deed);
    }

    private CommitmentView only(UUID caseId) {
        var all = stage.secretary().asks(() -> commitments.ofSuggestion(caseId));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The code of what is refused; null where nothing is. */
    private static String refusal(Player player, Runnable deed) {
        try {
            player.does(deed);
            return null;
        } catch (EJBAccessException refused) {
            return BY_ROLE;
        } catch (Forbidden refused) {
            return refused.code();
        } catch (NotFound refused) {
            return refused.code();
        }
    }
}
