package io.yinuo.it.secret;

import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.consistency.Consistency;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.rest.Secrets;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeputyCases;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerQuery;
import io.yinuo.secret.CorrectSecret;
import io.yinuo.secret.RegisterSecret;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretMatters;
import io.yinuo.secret.SecretMistake;
import io.yinuo.secret.SecretStatus;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.SecretView;
import io.yinuo.secret.SettleSecret;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Secret matters are known by their number only, to three people, and what was typed before is gone. */
@ServerTest
class SecretMattersIT {

    private static final String SESSION = "某市一届人大二次会议";
    private static final String FILE_WORDS = "扫描件里的密语";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Secrets planted;

    @Inject
    private SecretMatters secrets;

    @Inject
    private SecretTurns turns;

    @Inject
    private Papers papers;

    @Inject
    private Ledger ledger;

    @Inject
    private CaseFiles files;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private Consistency consistency;

    @Inject
    private Rows rows;

    @Inject
    private WorkClock clock;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("SE2、SE5 登记、记科室、线下办结；科室负责人记下科室后才看到，别人始终看不到")
    void isHandledOnPaperUnderTheEyesOfThreePeople() {
        var id = register("M1", null);

        assertThat(seenBy(stage.secretary())).contains(id);
        assertThat(seenBy(stage.reviewer())).contains(id);
        assertThat(seenBy(stage.head())).doesNotContain(id);
        stage.secretary().does(() -> secrets.handTo(id, secrets.get(id).version(), stage.leadSectionId()));
        assertThat(seenBy(stage.head())).contains(id);
        assertThat(seenBy(stage.otherHead())).doesNotContain(id);
        for (var nobody : List.of(stage.officer(), stage.viceDirector(), stage.director(), stage.deputy(), stage.liaison())) {
            assertThat(catchThrowableOfType(EJBAccessException.class, () -> nobody.asks(() -> secrets.get(id)))).isNotNull();
        }
        var dueOn = stage.head().asks(() -> secrets.get(id)).dueOn();
        assertThat(dueOn).isAfter(clock.today().plusMonths(2));

        stage.secretary().does(() -> secrets.handTo(id, secrets.get(id).version(), stage.otherSectionId()));
        assertThat(seenBy(stage.head())).doesNotContain(id);
        stage.secretary().does(() -> secrets.settle(
                new SettleSecret(id, secrets.get(id).version(), clock.today(), stage.otherHead().personId())));

        var settled = stage.otherHead().asks(() -> secrets.get(id));
        assertThat(settled.status()).isEqualTo(SecretStatus.SETTLED);
        assertThat(settled.settledBy()).isEqualTo(stage.otherHead().name());
        assertThat(rows.trail(id)).containsExactly("secret.register", "secret.section", "secret.section", "secret.settle");
    }

    @Test
    @DisplayName("SE5 办结人只能是主办科室的人；版本过期不改")
    void isSettledBySomebodyOfTheSection() {
        var id = register("M2", stage.leadSectionId());
        int version = stage.secretary().asks(() -> secrets.get(id)).version();

        assertThat(catchThrowableOfType(InvalidInput.class, () -> stage.secretary().does(() -> secrets.settle(
                new SettleSecret(id, version, clock.today(), stage.otherHead().personId())))).errors())
                .extracting(InvalidInput.FieldError::field).containsExactly("settledBy");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.secretary().does(() -> secrets.handTo(id, version - 1, stage.otherSectionId())));
    }

    @Test
    @DisplayName("SE6 登记更正、撤销误登的办结：从所列原因里选，编号仍不重，都留痕")
    void isPutRightAndOpenedAgain() {
        var id = register("M21", stage.leadSectionId());
        register("M22", null);
        stage.secretary().does(() -> secrets.settle(
                new SettleSecret(id, secrets.get(id).version(), clock.today(), stage.head().personId())));
        var before = stage.secretary().asks(() -> secrets.get(id));

        assertThat(catchThrowableOfType(InvalidInput.class, () -> correct(before, "M23", null)).errors())
                .extracting(InvalidInput.FieldError::field).containsExactly("mistake");
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> correct(before, "M22", SecretMistake.MISTYPED))
                .matches(refused -> refused.code().equals("NUMBER_TAKEN"));
        correct(before, "M23", SecretMistake.MISTYPED);

        var corrected = stage.secretary().asks(() -> secrets.get(id));
        assertThat(corrected.numberText()).isEqualTo("M23");
        assertThat(corrected.status()).isEqualTo(SecretStatus.SETTLED);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> correct(before, "M24", SecretMistake.MISTYPED));
        stage.secretary().does(() -> secrets.reopen(id, corrected.version(), SecretMistake.NOT_FINISHED));
        assertThat(stage.head().asks(() -> secrets.get(id)).status()).isEqualTo(SecretStatus.WITH_SECTION);
        assertThat(catchThrowableOfType(EJBAccessException.class, () -> stage.head().does(
                () -> secrets.reopen(id, corrected.version() + 1, SecretMistake.MIXED_UP)))).isNotNull();
        assertThat(rows.done(id)).contains("secret.correct", "secret.reopen");
    }

    private void correct(SecretView before, String number, SecretMistake mistake) {
        stage.secretary().does(() -> secrets.correct(new CorrectSecret(
                before.id(), before.version(), before.kind(), before.sessionLabel(), before.betweenSessions(), number,
                before.receivedOn(), mistake)));
    }

    @Test
    @DisplayName("S2 涉密件的编号与普通件不重")
    void sharesItsNumbersWithTheOrdinaryMatters() {
        var ordinary = journey.suggestion(journey.refer());
        register("M3", null);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> register(ordinary.numberText(), null))
                .matches(refused -> refused.code().equals("NUMBER_TAKEN"));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> register("m3", null))
                .matches(refused -> refused.code().equals("NUMBER_TAKEN"));
    }

    @Test
    @DisplayName("SE6 S2 转为涉密的件更正编号以后，真正的那一件可以登记")
    void leavesTheNumberToTheMatterThatHasIt() {
        var id = journey.refer();
        var number = journey.suggestion(id).numberText();
        turn(id);
        var before = stage.secretary().asks(() -> secrets.get(id));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> secrets.register(again(before, number))))
                .matches(refused -> refused.code().equals("NUMBER_TAKEN"));

        correct(before, "M25", SecretMistake.MISTYPED);

        var real = stage.secretary().asks(() -> secrets.register(again(before, number)));
        assertThat(stage.secretary().asks(() -> secrets.get(real)).numberText()).isEqualTo(number);
    }

    private RegisterSecret again(SecretView before, String number) {
        return new RegisterSecret(before.kind(), before.sessionLabel(), before.betweenSessions(), number, before.receivedOn(), null);
    }

    @Test
    @DisplayName("SE3 涉密件不收文件，知道它的人看到原因，别人只知道没有这个件")
    void takesNoFile() {
        var id = register("M4", stage.leadSectionId());

        for (var cleared : List.of(stage.secretary(), stage.reviewer(), stage.head())) {
            assertThatExceptionOfType(StateConflict.class)
                    .isThrownBy(() -> cleared.does(() -> papers.add(file(id))))
                    .matches(refused -> refused.code().equals("SECRET_NO_UPLOAD"));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.director().does(() -> papers.add(file(id))));
        assertThat(rows.read("select file_name from paper where suggestion_id = ?", id)).isEmpty();
    }

    @Test
    @DisplayName("SE4 起草中转为涉密：流程终止，到处消失，只留编号和科室")
    void disappearsWhileItIsDrafted() {
        var id = journey.toDrafting();
        stage.officer().does(() -> papers.add(file(id)));
        var number = journey.suggestion(id).numberText();

        turn(id);

        assertThat(rows.tokens(id)).isEmpty();
        assertThat(rows.read("select element from work_item where suggestion_id = ? and closed_at is null", id)).isEmpty();
        for (var insider : List.of(stage.secretary(), stage.officer(), stage.head(), stage.director())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> insider.asks(() -> files.open(id)));
            assertThat(insider.asks(() -> ledger.find(LedgerQuery.all(0, 100))).items()).noneMatch(line -> line.id().equals(id));
        }
        var kept = stage.head().asks(() -> secrets.get(id));
        assertThat(kept.numberText()).isEqualTo(number);
        assertThat(kept.sectionId()).isEqualTo(stage.leadSectionId());
        assertThat(kept.ground()).isEqualTo(SecretGround.MARKED);
        assertThat(stage.secretary().asks(() -> secrets.story(id))).singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("secret.turn"));
        assertThat(rows.lastChanges(id)).contains("MARKED").doesNotContain(Journey.PROMISE);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().does(() -> papers.add(file(id))))
                .matches(refused -> refused.code().equals("SECRET_NO_UPLOAD"));
    }

    @Test
    @DisplayName("SE4 已送达的件转为涉密：库里除留痕外再没有它的一个字，代表也看不到")
    void leavesNoWordOfADeliveredMatter() {
        var id = journey.toRating();
        planted.plantIn(id);
        stage.officer().does(() -> papers.add(file(id)));
        var words = wordsOf(id);

        turn(id);

        assertThat(stage.deputy().asks(() -> deputyCases.mine())).noneMatch(line -> line.id().equals(id));
        assertThat(words).hasSizeGreaterThan(10);
        assertThat(wordsOf(id)).isEmpty();
        assertThat(rows.read("select status from commitment where suggestion_id = ?", id)).containsOnly("VOID");
        assertThat(Player.ENGINE.asks(() -> consistency.check(stage.bureauId())).findings())
                .noneMatch(finding -> id.equals(finding.suggestionId()));
    }

    @Test
    void nobodyButTheSecretaryTurnsAMatterAndNotOnAStalePage() {
        var id = journey.toDrafting();
        int version = journey.suggestion(id).version();

        assertThat(catchThrowableOfType(EJBAccessException.class,
                () -> stage.director().does(() -> turns.turn(new TurnSecret(id, version, SecretGround.MARKED))))).isNotNull();
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.secretary().does(() -> turns.turn(new TurnSecret(id, version - 1, SecretGround.MARKED))));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.secretary().does(() -> turns.turn(new TurnSecret(id, version, null))));
        assertThat(rows.tokens(id)).containsExactly(DRAFT_REPLY);
    }

    private UUID register(String number, UUID section) {
        return stage.secretary().asks(() -> secrets.register(
                new RegisterSecret(MatterKind.SUGGESTION, SESSION, false, number, clock.today(), section)));
    }

    private void turn(UUID id) {
        int version = journey.suggestion(id).version();
        stage.secretary().does(() -> turns.turn(new TurnSecret(id, version, SecretGround.MARKED)));
    }

    private List<UUID> seenBy(Player player) {
        return player.asks(() -> secrets.all()).stream().map(each -> each.id()).toList();
    }

    private static AddPaper file(UUID matter) {
        return new AddPaper(matter, PaperKind.REFERRAL, new UploadedFile(
                "交办函.pdf", ("%PDF-1.7\n" + FILE_WORDS).getBytes(StandardCharsets.UTF_8)));
    }

    /** What the tables of the matter hold in words. */
    private List<String> wordsOf(UUID id) {
        var words = new ArrayList<String>();
        for (var sql : List.of(
                "select title from suggestion where id = ?",
                "select body from suggestion where id = ?",
                "select name from submitter where suggestion_id = ?",
                "select phone from submitter where suggestion_id = ?",
                "select text from suggestion_request where suggestion_id = ?",
                "select deputy_view from consultation where suggestion_id = ?",
                "select agreed_changes from consultation where suggestion_id = ?",
                "select title from reply where suggestion_id = ?",
                "select main_recipient from reply where suggestion_id = ?",
                "select dispatched_text from reply where suggestion_id = ?",
                "select b.text from draft_block b join draft_version v on v.id = b.draft_version_id"
                        + " join reply r on r.id = v.reply_id where r.suggestion_id = ?",
                "select a.summary from draft_answer a join draft_version v on v.id = a.draft_version_id join reply r on r.id = v.reply_id where r.suggestion_id = ?",
                "select p.exact_words from promised_item p join reply r on r.id = p.reply_id where r.suggestion_id = ?",
                "select d.receiver from delivery d join reply r on r.id = d.reply_id where r.suggestion_id = ?",
                "select exact_words from commitment where suggestion_id = ?",
                "select file_name from paper where suggestion_id = ?",
                "select 'bytes' from paper_piece b join paper p on p.id = b.paper_id where p.suggestion_id = ?")) {
            rows.read(sql, id).stream().filter(word -> word != null && !word.isEmpty()).forEach(words::add);
        }
        return words;
    }
}
