package io.yinuo.it.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.Commitments;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.Contribution;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeskItem;
import io.yinuo.register.NumberLine;
import io.yinuo.register.NumberRegister;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.NumberStatus;
import io.yinuo.signoff.ReleaseCheck;
import io.yinuo.signoff.SignOff;
import io.yinuo.signoff.SignatureWithdrawal;
import io.yinuo.signoff.WithdrawSignature;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A signature is withdrawn before the letter goes out: row, token, number and promises together. */
@ServerTest
class SignatureWithdrawalIT {

    private static final String WHY = "第二段的完成时间有误";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SignatureWithdrawal withdrawal;

    @Inject
    private NumberRegister register;

    @Inject
    private Commitments commitments;

    @Inject
    private SignOff signOff;

    @Inject
    private CaseFiles files;

    @Inject
    private Rows rows;

    @Test
    @DisplayName("W1 编号前撤回，答复回到签发人，附撤回原因")
    void comesBackToItsSignatoryBeforeTheNumber() {
        var id = journey.toNumbering();

        withdraw(stage.director(), id, null);

        var open = journey.open(id).get(0);
        assertThat(journey.elements(id)).containsExactly(SIGN_REPLY);
        assertThat(rows.tokens(id)).containsExactly(SIGN_REPLY);
        assertThat(open.reservedFor()).isEqualTo(stage.director().personId());
        assertThat(open.returnedNote()).isEqualTo(WHY);
        assertThat(shownTo(stage.director(), id).withdrawn()).isEqualTo(new DeskItem.Withdrawn(stage.director().name(), WHY));
        assertThat(shownTo(stage.director(), id).returnedBeside()).isNull();
        assertThat(shownTo(stage.liaison(), id).withdrawn()).isNull();
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.IN_SIGN_OFF);
        assertThat(journey.reply(id).signedOn()).isNull();
        assertThat(rows.trail(id)).last().isEqualTo("signoff.withdraw");
        journey.approve(stage.director(), id, SIGN_REPLY);
        assertThat(journey.elements(id)).containsExactly(NUMBER_REPLY);
    }

    @Test
    @DisplayName("W2 撤回时留用的号，重新签发后仍由本件使用")
    void takesTheKeptNumberAgain() {
        var id = journey.toNumbering();
        var number = journey.number(id).documentNumber();

        withdraw(stage.reviewer(), id, NumberFate.KEPT);
        var other = journey.toNumbering();
        var next = journey.number(other).documentNumber();
        journey.decide(stage.director(), id, SIGN_REPLY, Decision.RETURN, "请改完成时间");
        journey.submit(stage.officer(), id, REVISE_DRAFT, false);
        journey.approve(stage.director(), id, SIGN_REPLY);

        assertThat(next).isNotEqualTo(number);
        assertThat(journey.number(id).documentNumber()).isEqualTo(number);
        assertThat(line(number).status()).isEqualTo(NumberStatus.IN_USE);
        journey.deliver(id, DELIVER_REPLY);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.DELIVERED);
    }

    @Test
    @DisplayName("W2 撤回时作废的号，登记簿写明原因和经办人，重新签发另取新号")
    void explainsAVoidedNumberInTheRegister() {
        var id = journey.toNumbering();
        var number = journey.number(id).documentNumber();

        withdraw(stage.secretary(), id, NumberFate.VOIDED);
        assertThat(journey.elements(id)).containsExactly(SIGN_REPLY);
        journey.approve(stage.director(), id, SIGN_REPLY);
        var again = journey.number(id).documentNumber();

        assertThat(again).isNotEqualTo(number);
        assertThat(line(number).status()).isEqualTo(NumberStatus.VOID);
        assertThat(line(number).reason()).isEqualTo(WHY);
        assertThat(line(number).releasedBy()).isEqualTo(stage.secretary().name());
        assertThat(line(again).status()).isEqualTo(NumberStatus.IN_USE);
    }

    @Test
    @DisplayName("W3 撤回的答复所作的承诺作废，重新编号后只有新的一份")
    void voidsWhatTheWithdrawnLetterPromised() {
        var id = journey.toDelivery();

        withdraw(stage.director(), id, NumberFate.KEPT);
        var promisedWhileWithdrawn = stage.secretary().asks(() -> commitments.ofSuggestion(id));
        journey.approve(stage.director(), id, SIGN_REPLY);
        journey.number(id);

        assertThat(promisedWhileWithdrawn).isEmpty();
        assertThat(stage.secretary().asks(() -> commitments.ofSuggestion(id))).hasSize(1);
        assertThat(rows.commitments(id)).hasSize(2);
    }

    @Test
    @DisplayName("W1 会办意见送出前也可以撤回签发")
    void bringsAnOpinionBackToo() {
        var id = journey.toSending();

        withdraw(stage.director(), id, NumberFate.KEPT);
        assertThat(journey.elements(id)).containsExactly(SIGN_REPLY);
        journey.approve(stage.director(), id, SIGN_REPLY);
        journey.number(id);

        assertThat(journey.elements(id)).containsExactly(Contribution.UserTasks.SEND_CONTRIBUTION);
    }

    @Test
    @DisplayName("W1 一位代表收到以后不能撤回签发；不是签发人的领导不能撤回")
    void refusesOnceSomebodyHasItAndWhoeverDidNotSign() {
        var id = journey.toDelivery();
        assertThatThrownBy(() -> withdraw(stage.viceDirector(), id, NumberFate.KEPT)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> withdraw(stage.head(), id, NumberFate.KEPT)).isInstanceOf(EJBAccessException.class);

        journey.deliver(id, DELIVER_REPLY, List.of(journey.suggestion(id).leadSubmitter()));

        assertThatThrownBy(() -> withdraw(stage.director(), id, NumberFate.KEPT))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_GONE_OUT");
        assertThat(journey.elements(id)).containsExactly(DELIVER_REPLY);
    }

    @Test
    void asksForAReasonForTheFateOfTheNumberAndForWhatThePageShowed() {
        var id = journey.toDelivery();
        var reply = journey.reply(id);

        assertThatThrownBy(() -> withdraw(new WithdrawSignature(reply.id(), reply.version(), " ", NumberFate.KEPT)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> withdraw(new WithdrawSignature(reply.id(), reply.version(), WHY, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> withdraw(new WithdrawSignature(reply.id(), reply.version() - 1, WHY, NumberFate.KEPT)))
                .isInstanceOf(StaleVersion.class);
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.NUMBERED);
    }

    @Test
    @DisplayName("W4 编号时勾选的复核、校对、用印记入审签记录")
    void keepsWhatWasLookedAt() {
        var id = journey.toNumbering();
        var reply = journey.reply(id);
        var command = new NumberReply(
                journey.task(id, NUMBER_REPLY), reply.version(), Decision.APPROVE, null, null, null,
                EnumSet.allOf(ReleaseCheck.class), null);

        stage.secretary().does(() -> signOff.number(command));

        var steps = stage.secretary().asks(() -> signOff.stepsOf(reply.id()));
        assertThat(steps.get(steps.size() - 1).checks()).containsExactly(ReleaseCheck.values());
    }

    private void withdraw(Player player, UUID caseId, NumberFate number) {
        var reply = journey.reply(caseId);
        player.does(() -> withdrawal.withdraw(new WithdrawSignature(reply.id(), reply.version(), WHY, number)));
    }

    private void withdraw(WithdrawSignature command) {
        stage.secretary().does(() -> withdrawal.withdraw(command));
    }

    private DeskItem shownTo(Player reader, UUID caseId) {
        return reader.asks(() -> files.open(caseId)).open().get(0);
    }

    private NumberLine line(String documentNumber) {
        return stage.secretary()
                .asks(() -> register.years().stream().flatMap(year -> register.ofYear(year).stream()).toList())
                .stream()
                .filter(line -> line.documentNumber().equals(documentNumber))
                .findFirst()
                .orElseThrow();
    }
}
