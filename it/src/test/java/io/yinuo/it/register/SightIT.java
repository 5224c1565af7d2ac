package io.yinuo.it.register;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.RecordConsultation;
import io.yinuo.directory.AccountView.GrantView;
import io.yinuo.directory.Directory;
import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeputyCase;
import io.yinuo.register.DeputyCases;
import io.yinuo.register.Desk;
import io.yinuo.register.DeskItem;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.register.NewsItem;
import io.yinuo.register.OpenSteps;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.Decision;
import io.yinuo.suggestion.Channel;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What deputies, liaisons and people without their former role see of the bureau's work. */
@ServerTest
class SightIT {

    private static final String NOTE = "第二段语气太硬";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Desk desk;

    @Inject
    private OpenSteps steps;

    @Inject
    private CaseFiles files;

    @Inject
    private Ledger ledger;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private Consultations consultations;

    @Inject
    private Feedback feedback;

    @Inject
    private Directory directory;

    @Inject
    private PeopleAdministration people;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("E2 代表不进工作台、不开内部环节、不查科室通讯录")
    void closesTheDeskAndItsStepsToDeputies() {
        var id = journey.toRating();
        var task = journey.task(id, SuggestionHandling.UserTasks.RATE_REPLY);

        assertClosed(stage.deputy(), () -> desk.mine(0, 10));
        assertClosed(stage.deputy(), () -> desk.open(0, 10, 10, 10));
        assertClosed(stage.deputy(), () -> steps.open(task));
        assertClosed(stage.deputy(), () -> directory.colleagues("BASIC_EDUCATION", Roles.OFFICER));
        assertThat(stage.secretary().asks(() -> directory.colleagues("BASIC_EDUCATION", Roles.OFFICER))).isNotEmpty();
    }

    @Test
    @DisplayName("E2 面商记录只给参加面商的代表看")
    void showsATalkToThoseWhoTookPart() {
        var id = journey.toDrafting();
        talk(id, stage.coSigner().name() + "、李经办", "附议代表的意见");
        talk(id, "领衔代表、李经办", "领衔代表的意见");

        assertThat(views(stage.coSigner(), id)).containsExactly("附议代表的意见");
        assertThat(views(stage.deputy(), id)).containsExactly("领衔代表的意见");
    }

    @Test
    @DisplayName("E1 联络员台账看不到未送达答复的结果、文号、日期和承诺")
    void hidesTheReplyInTheMakingFromTheLiaison() {
        var id = journey.toDelivery();

        var inside = line(stage.secretary(), id);
        assertThat(inside.inTheMaking().documentNumber()).isEqualTo(journey.reply(id).documentNumber());
        assertThat(inside.commitments()).isEqualTo(1);
        var outside = line(stage.liaison(), id);
        assertThat(outside.delivered()).isNull();
        assertThat(outside.inTheMaking()).isNull();
        assertThat(outside.replies()).isZero();
        assertThat(outside.commitments()).isZero();
    }

    @Test
    @DisplayName("E1 再次答复起草后，台账仍保留已送达答复的文号和评价")
    void keepsTheDeliveredReplyInTheLedgerWhileTheSecondIsDrafted() {
        var id = journey.toRating();
        var first = journey.reply(id);
        var submitter = journey.suggestion(id).leadSubmitter().id();
        stage.deputy().does(() -> feedback.rate(
                new RateReply(id, first.id(), submitter, Rating.SATISFIED, Rating.DISSATISFIED, "没有时间表")));

        var inside = line(stage.secretary(), id);
        assertThat(inside.delivered().documentNumber()).isEqualTo(first.documentNumber());
        assertThat(inside.delivered().result()).isEqualTo("DISSATISFIED");
        assertThat(inside.inTheMaking().ordinal()).isEqualTo(2);
        var outside = line(stage.liaison(), id);
        assertThat(outside.delivered()).isEqualTo(inside.delivered());
        assertThat(outside.inTheMaking()).isNull();
        assertThat(outside.replies()).isEqualTo(1);
    }

    @Test
    @DisplayName("E1 联络员看得到在办环节，看不到退回意见和经办人动态")
    void tellsTheLiaisonWhereAMatterIsButNotWhatOneDeskWroteToAnother() {
        var id = journey.toHeadReview();
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, NOTE);

        assertThat(openOf(stage.secretary(), id)).extracting(DeskItem::returnedNote).containsExactly(NOTE);
        assertThat(openOf(stage.liaison(), id)).extracting(DeskItem::returnedNote).containsExactly((String) null);
        assertThat(newsOf(stage.secretary(), id)).extracting(NewsItem::person).contains(stage.head().name());
        assertThat(newsOf(stage.secretary(), id)).filteredOn(NewsItem::sentBack).extracting(NewsItem::element).containsExactly(HEAD_REVIEW);
        assertThat(newsOf(stage.liaison(), id)).noneMatch(NewsItem::sentBack);
        assertThat(newsOf(stage.liaison(), id)).isNotEmpty().extracting(NewsItem::person).containsOnlyNulls();
    }

    @Test
    @DisplayName("收回权限后，工作台不再显示原来的案件")
    void showsNothingOfACaseToWhoHasNoRoleInItAnyMore() {
        var leaver = stage.headWhoDrafts();
        var id = journey.toHeadReview(leaver, null);
        journey.approve(stage.head(), id, HEAD_REVIEW);
        assertThat(waitingFor(leaver, id)).isNotEmpty();
        var held = journey.toDrafting(leaver);
        assertThat(mine(leaver, held)).isNotEmpty();

        revokeAll(leaver);

        assertThat(waitingFor(leaver, id)).isEmpty();
        assertThat(newsOf(leaver, id)).isEmpty();
        assertThat(mine(leaver, held)).isEmpty();
        assertThat(leaver.asks(() -> desk.mine(0, 100).total())).isZero();
    }

    private static void assertClosed(Player player, Runnable reading) {
        assertThatThrownBy(() -> player.does(reading)).isInstanceOf(EJBAccessException.class);
    }

    private void talk(UUID id, String participants, String deputyView) {
        stage.officer().does(() -> consultations.recordConsultation(new RecordConsultation(
                id, clock.today(), Channel.FACE_TO_FACE, "代表联络站", participants, deputyView, "内部商定")));
    }

    private List<String> views(Player deputy, UUID id) {
        return deputy.asks(() -> deputyCases.open(id)).talks().stream().map(DeputyCase.Talk::deputyView).toList();
    }

    private LedgerLine line(Player reader, UUID id) {
        return reader.asks(() -> ledger.find(LedgerQuery.all(0, 200))).items().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<DeskItem> openOf(Player reader, UUID id) {
        return reader.asks(() -> files.open(id)).open();
    }

    private List<NewsItem> newsOf(Player reader, UUID id) {
        return reader.asks(() -> desk.open(0, 1, 1, 500).news()).stream().filter(one -> one.suggestionId().equals(id)).toList();
    }

    private List<DeskItem> waitingFor(Player reader, UUID id) {
        return of(id, reader.asks(() -> desk.open(0, 1, 100, 1).waitingFor()));
    }

    private List<DeskItem> mine(Player reader, UUID id) {
        return of(id, reader.asks(() -> desk.mine(0, 100)).items());
    }

    private static List<DeskItem> of(UUID id, List<DeskItem> items) {
        return items.stream().filter(item -> item.suggestionId().equals(id)).toList();
    }

    private void revokeAll(Player person) {
        Player.ENGINE.does(() -> people.grant(stage.reviewer().personId(), new NewGrant(Roles.ADMIN, null)));
        Player.ENGINE.does(() -> people.people(stage.bureauId()).stream()
                .filter(account -> account.person().id().equals(person.personId()))
                .flatMap(account -> account.grants().stream())
                .map(GrantView::id)
                .forEach(people::revoke));
    }
}
