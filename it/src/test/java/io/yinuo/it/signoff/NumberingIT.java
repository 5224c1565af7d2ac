package io.yinuo.it.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.SignatureRule;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.SignOff;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The number of a reply is drawn in one transaction with its row, its token, its promises and its trail. */
@ServerTest
class NumberingIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SignOff signOff;

    @Inject
    private Drafting drafting;

    @Inject
    private PeopleAdministration people;

    @Inject
    private Rows rows;

    @Inject
    private FailingAfterNumber failure;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @AfterEach
    void disarm() {
        failure.disarm();
    }

    @Test
    @DisplayName("N3 取号之后出错：行、号、令牌、留痕一并回滚")
    void takesEverythingBackWhenTheNumberingBreaksAfterTheNumberWasDrawn() {
        var id = journey.toNumbering();
        var trail = rows.trail(id);
        var numbers = rows.numbers(stage.bureauId());
        failure.arm();

        assertThatThrownBy(() -> journey.number(id)).rootCause().hasMessageContaining("planted");

        assertThat(rows.numbers(stage.bureauId())).isEqualTo(numbers);
        assertThat(rows.trail(id)).isEqualTo(trail);
        assertThat(rows.tokens(id)).containsExactly(NUMBER_REPLY);
        assertThat(rows.commitments(id)).isEmpty();
        assertThat(journey.elements(id)).containsExactly(NUMBER_REPLY);
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.SIGNED);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.SIGNED);

        failure.disarm();
        var number = journey.number(id);
        assertThat(number.documentNumber()).endsWith("〕" + (numbers.size() + 1) + "号");
    }

    @Test
    @DisplayName("N4 编号成功后，下一个事务看得到号码、冻结文本、承诺、令牌和留痕")
    void showsANumberedReplyToTheNextTransaction() throws Exception {
        var id = journey.toNumbering();

        var number = journey.number(id);

        assertThat(number.documentNumber()).startsWith("某教建" + stage.code() + "〔" + number.signedOn().getYear() + "〕");
        assertThat(rows.tokens(id)).containsExactly(DELIVER_REPLY);
        assertThat(rows.commitments(id)).containsExactly(Journey.PROMISE);
        assertThat(rows.trail(id)).endsWith("signoff.number");
        assertThat(rows.lastChanges(id)).contains(number.documentNumber(), number.sha256(), Journey.PROMISE);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.NUMBERED);
        var frozen = rows.read("select dispatched_text from reply where id = ?", number.replyId()).get(0);
        assertThat(frozen).contains("number\t" + number.documentNumber() + "\n");
        assertThat(sha256(frozen)).isEqualTo(number.sha256());
    }

    @Test
    void leavesNoInstanceWhenTheCallerRollsBack() throws Exception {
        transaction.begin();
        UUID id = journey.refer();
        transaction.rollback();

        assertThat(rows.read("select id_ from act_ru_execution where business_key_ = ?", id.toString())).isEmpty();
        assertThat(rows.read("select title from suggestion where id = ?", id)).isEmpty();
        assertThat(rows.trail(id)).isEmpty();
        assertThat(journey.open(id)).isEmpty();
    }

    @Test
    void takesTheNumberBackWhenTheCallerRollsBack() throws Exception {
        var id = journey.toNumbering();
        var numbers = rows.numbers(stage.bureauId());

        transaction.begin();
        journey.number(id);
        transaction.rollback();

        assertThat(rows.numbers(stage.bureauId())).isEqualTo(numbers);
        assertThat(rows.tokens(id)).containsExactly(NUMBER_REPLY);
        assertThat(journey.reply(id).documentNumber()).isNull();
    }

    @Test
    @DisplayName("N3 同时编号：不重号、不跳号")
    void givesEachOfManyAtOnceItsOwnNumber() throws Exception {
        int before = rows.numbers(stage.bureauId()).size();
        List<UUID> cases = IntStream.range(0, 4).mapToObj(i -> journey.toNumbering()).toList();

        atOnce(cases.stream().<Callable<Object>>map(id -> () -> journey.number(id)).toList());

        var expected = IntStream.rangeClosed(1, before + 4).mapToObj(String::valueOf).toList();
        assertThat(rows.numbers(stage.bureauId())).containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName("双击“编号”只编一个号")
    void givesOneNumberToADoubleClick() throws Exception {
        var id = journey.toNumbering();
        int before = rows.numbers(stage.bureauId()).size();
        var command = journey.numbering(id, Decision.APPROVE, null);
        Callable<Object> click = () -> attempt(command);

        var answers = atOnce(List.of(click, click));

        assertThat(answers).containsExactlyInAnyOrder("numbered", "TASK_FINISHED");
        assertThat(rows.numbers(stage.bureauId())).hasSize(before + 1);
    }

    private Object attempt(NumberReply command) {
        try {
            stage.secretary().asks(() -> signOff.number(command));
            return "numbered";
        } catch (StateConflict refused) {
            return refused.code();
        }
    }

    @Test
    @DisplayName("复核发现实质问题：退回签发人，签发后再编号")
    void goesBackToTheSignatoryAndIsNumberedAfterTheSecondSignature() {
        var id = journey.toNumbering();
        var command = journey.numbering(id, Decision.RETURN, "数字与附件不一致");

        stage.secretary().does(() -> signOff.number(command));
        var waiting = journey.open(id).get(0);
        assertThat(waiting.element()).isEqualTo(SIGN_REPLY);
        assertThat(waiting.reservedFor()).isEqualTo(stage.director().personId());
        assertThat(journey.reply(id).signatoryId()).isNull();

        journey.approve(stage.director(), id, SIGN_REPLY);
        assertThat(journey.number(id).documentNumber()).isNotBlank();
    }

    @Test
    @DisplayName("N5 勘误留痕写明差异；超出笔误的改动须退回签发人")
    void logsEachSlipWithItsDifferenceAndRefusesMore() {
        var id = journey.toNumbering();
        var command = journey.numbering(id, Decision.APPROVE, null);
        var text = stage.secretary().asks(() -> drafting.draft(journey.reply(id).id(), 0)).blocks();

        assertThatThrownBy(() -> stage.secretary().asks(() -> signOff.number(with(command, text, "我们将", "我们不会"))))
                .isInstanceOf(InvalidInput.class);
        stage.secretary().asks(() -> signOff.number(with(command, text, "并公布名单", "并公佈名单")));

        assertThat(rows.lastChanges(id)).contains("¶2 …").contains("并公布名单").contains("并公佈名单");
    }

    @Test
    @DisplayName("N6 编号后机关、签发人改名，旧函照旧")
    void keepsTheNamesThatTheNumberedLetterBears() {
        var id = journey.toDelivery();
        var sent = journey.reply(id);
        var director = stage.director();
        Player.ENGINE.does(() -> people.describePerson(director.personId(), "冯前局长", null, "0574-63000000"));
        try {
            stage.whileSettled("某市教育和体育局", SignatureRule.DIRECTOR_ALWAYS, () ->
                    assertThat(journey.reply(id)).isEqualTo(sent));
        } finally {
            Player.ENGINE.does(() -> people.describePerson(director.personId(), director.name(), null, "0574-63000000"));
        }
        assertThat(sent.signatoryName()).isEqualTo("冯局长");
        assertThat(sent.organName()).isEqualTo("某市教育局");
    }

    @Test
    @DisplayName("N7 外部系统给的文号：照录、留痕、不占本系统序列，不得重复")
    void takesTheNumberThatAnotherSystemGave() {
        var id = journey.toNumbering();
        var again = journey.toNumbering();
        var outside = "某政办函" + stage.code() + "〔2026〕31号";

        stage.whileSigningElsewhere(() -> {
            assertThatThrownBy(() -> stage.secretary().asks(() -> signOff.number(outside(id, "某政办函[2026]31号"))))
                    .isInstanceOf(InvalidInput.class);
            var number = stage.secretary().asks(() -> signOff.number(outside(id, outside)));
            assertThat(number.documentNumber()).isEqualTo(outside);
            assertThatThrownBy(() -> stage.secretary().asks(() -> signOff.number(outside(again, outside))))
                    .isInstanceOf(InvalidInput.class);
        });

        assertThat(journey.reply(id).documentNumber()).isEqualTo(outside);
        assertThat(rows.lastChanges(id)).contains("outsideNumber").contains(outside);
        assertThat(rows.read("select last_number from document_counter where bureau_id = ? and prefix like '某政办函%'",
                        stage.bureauId())).containsExactly("0");
        assertThatThrownBy(() -> stage.secretary().asks(() -> signOff.number(outside(again, outside.replace("31号", "32号")))))
                .isInstanceOf(InvalidInput.class);
        assertThat(journey.number(again).documentNumber()).startsWith("某教建" + stage.code() + "〔");
    }

    private NumberReply outside(UUID id, String number) {
        var command = journey.numbering(id, Decision.APPROVE, null);
        return new NumberReply(command.taskId(), command.expectedVersion(), Decision.APPROVE, null, null, null, null, number);
    }

    private static NumberReply with(NumberReply command, List<Block> text, String words, String by) {
        var corrected = text.stream()
                .map(block -> new Block(block.id(), block.level(), block.text().replace(words, by)))
                .toList();
        return new NumberReply(command.taskId(), command.expectedVersion(), Decision.APPROVE, null, corrected, null);
    }

    private List<Object> atOnce(List<Callable<Object>> calls) throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Object>();
        for (var running : executor.invokeAll(calls)) {
            answers.add(running.get());
        }
        return answers;
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
