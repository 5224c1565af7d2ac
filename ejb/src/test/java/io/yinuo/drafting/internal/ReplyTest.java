package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.DIRECTOR;
import static io.yinuo.drafting.internal.SampleDrafts.FIRST;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.NOW;
import static io.yinuo.drafting.internal.SampleDrafts.OFFICER;
import static io.yinuo.drafting.internal.SampleDrafts.OPENING;
import static io.yinuo.drafting.internal.SampleDrafts.REVIEWER;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static io.yinuo.drafting.internal.SampleDrafts.SIGNED_ON;
import static io.yinuo.drafting.internal.SampleDrafts.aSignedReply;
import static io.yinuo.drafting.internal.SampleDrafts.aSubmittedReply;
import static io.yinuo.drafting.internal.SampleDrafts.anOpenedReply;
import static io.yinuo.drafting.internal.SampleDrafts.answers;
import static io.yinuo.drafting.internal.SampleDrafts.by;
import static io.yinuo.drafting.internal.SampleDrafts.complete;
import static io.yinuo.drafting.internal.SampleDrafts.reworded;
import static io.yinuo.drafting.internal.SampleDrafts.text;
import static io.yinuo.drafting.internal.SampleDrafts.withHeading;
import static io.yinuo.drafting.internal.SampleDrafts.withText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.HeadChange;
import io.yinuo.drafting.HeadPart;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Dispatch SENT = new Dispatch(
            "慈教建〔2023〕10号", "慈溪市教育局", "赵三", null, "text", "f".repeat(64));

    @Test
    void savesAutomaticallyOverTheOwnWorkingCopy() {
        var reply = anOpenedReply();

        reply.write(withText(OPENING, HOMEWORK), by(OFFICER, DraftStep.DRAFTING, false));
        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, false));

        assertThat(reply.versions()).hasSize(1);
        assertThat(reply.latest().blocks()).isEqualTo(text());
    }

    @Test
    void neverWritesOverAKeptVersion() {
        var reply = anOpenedReply();
        reply.write(withText(OPENING, HOMEWORK), by(OFFICER, DraftStep.DRAFTING, true));

        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, false));

        assertThat(reply.latest().number()).isEqualTo(2);
        assertThat(reply.textVersion(1).blocks()).containsExactly(OPENING, HOMEWORK);
    }

    @Test
    void keepsNoSecondVersionOfTheSameText() {
        var reply = anOpenedReply();

        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, true));
        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, true));

        assertThat(reply.versions()).hasSize(1);
    }

    @Test
    @DisplayName("只改标题、主送、办理结果或公开属性，也成为新的一版")
    void makesAVersionOfWhatChangesAroundTheText() {
        var reply = aSubmittedReply();
        var heading = reply.heading();
        var retitled = new Heading(
                "关于第198号建议的答复", heading.mainRecipient(), ReplyOutcome.A, heading.disclosure(), null, heading.copies(),
                heading.contactName(), heading.contactPhone());

        reply.write(withHeading(retitled), by(REVIEWER, DraftStep.OFFICE_REVIEW, true));

        assertThat(reply.compareHeads(1, 2)).containsExactly(
                new HeadChange(HeadPart.TITLE, heading.title(), "关于第198号建议的答复"),
                new HeadChange(HeadPart.OUTCOME, "B", "A"));
        assertThat(reply.compareHeads(2, 2)).isEmpty();
    }

    @Test
    @DisplayName("C1 每一稿留着自己对各条诉求的答复，只改答复也成为新的一版")
    void keepsTheAnswersWithTheirVersion() {
        var reply = anOpenedReply();
        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, true));
        var pointed = new RequestAnswer(FIRST.id(), null, "", SERVICE.id());
        var before = complete();

        reply.write(
                new Draft(before.heading(), before.blocks(), List.of(pointed), before.promises(), List.of()),
                by(OFFICER, DraftStep.DRAFTING, true));

        assertThat(reply.versions()).hasSize(2);
        assertThat(reply.answers()).containsExactly(pointed);
        assertThat(reply.textVersion(1).answers()).hasSize(2);
        var shuffled = new ArrayList<>(answers());
        Collections.reverse(shuffled);
        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, true));
        reply.write(
                new Draft(before.heading(), before.blocks(), shuffled, before.promises(), List.of()),
                by(OFFICER, DraftStep.DRAFTING, true));
        assertThat(reply.versions()).hasSize(3);
    }

    @Test
    void keepsAnotherPersonsWorkingCopyWhenOneWritesAfterIt() {
        var reply = anOpenedReply();

        reply.write(complete(), by(REVIEWER, DraftStep.DRAFTING, false));

        assertThat(reply.versions()).hasSize(2);
        assertThat(reply.textVersion(1).isKept()).isTrue();
    }

    @Test
    void countsOneRoundForEachSubmission() {
        var reply = aSubmittedReply();
        reply.sendBack();
        reply.submit();

        assertThat(reply.signOffRound()).isEqualTo(2);
        assertThat(reply.status()).isEqualTo(ReplyStatus.IN_SIGN_OFF);
    }

    @Test
    void letsReviewersWriteInPlaceWithoutMakingThemDrafters() {
        var reply = aSubmittedReply();

        reply.write(withText(OPENING, HOMEWORK), by(REVIEWER, DraftStep.OFFICE_REVIEW, true));

        assertThat(reply.latest().step()).isEqualTo(DraftStep.OFFICE_REVIEW);
        assertThat(reply.isDrafter(REVIEWER)).isFalse();
        assertThat(reply.isDrafter(OFFICER)).isTrue();
    }

    @Test
    @DisplayName("N1 签发固定文本和成文日期")
    void fixesVersionAndDateBySignature() {
        var reply = aSignedReply();

        assertThat(reply.signature()).isEqualTo(new Signature(DIRECTOR, SIGNED_ON, 1));
        assertThatThrownBy(() -> reply.write(complete(), by(DIRECTOR, DraftStep.SIGNATURE, true)))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    void losesTheSignatureWhenTheProofreaderGivesItBack() {
        var reply = aSignedReply();

        reply.withdrawSignature();

        assertThat(reply.signature()).isNull();
        assertThat(reply.status()).isEqualTo(ReplyStatus.IN_SIGN_OFF);
    }

    @Test
    @DisplayName("W1 编号后撤回签发，文号与定稿随之撤下")
    void losesNumberAndFrozenTextWhenTheSignatureIsWithdrawn() {
        var reply = aSignedReply();
        reply.freeze(SENT);

        reply.withdrawSignature();

        assertThat(reply.status()).isEqualTo(ReplyStatus.IN_SIGN_OFF);
        assertThat(reply.signature()).isNull();
        assertThat(reply.dispatch()).isNull();
    }

    @Test
    void recordsSlipsWithBothTextsInAVersionOfTheirOwn() {
        var reply = aSignedReply();
        var corrected = new ArrayList<>(text());
        corrected.set(3, reworded(HOMEWORK, "作业公示已在全部学校施行。"));

        var corrections = reply.correct(corrected, List.of(), by(REVIEWER, DraftStep.NUMBERING, true));

        assertThat(corrections)
                .containsExactly(new Correction(HOMEWORK.id(), 4, HOMEWORK.text(), "作业公示已在全部学校施行。"));
        assertThat(reply.latest().step()).isEqualTo(DraftStep.NUMBERING);
        assertThat(reply.textVersion(reply.signature().version()).blocks()).isEqualTo(text());
    }

    @Test
    void makesNoVersionWhenNothingWasCorrected() {
        var reply = aSignedReply();

        assertThat(reply.correct(text(), List.of(), by(REVIEWER, DraftStep.NUMBERING, true))).isEmpty();
        assertThat(reply.versions()).hasSize(1);
    }

    @Test
    @DisplayName("N4 编号后文本不再改变")
    void refusesEveryChangeOnceFrozen() {
        var reply = aSignedReply();
        reply.freeze(SENT);
        List<Block> corrected = List.of(OPENING);

        assertRefused(() -> reply.write(complete(), by(OFFICER, DraftStep.REVISION, true)));
        assertRefused(() -> reply.correct(corrected, List.of(), by(REVIEWER, DraftStep.NUMBERING, true)));
        assertRefused(() -> reply.freeze(SENT));
        reply.deliver(NOW);
        assertRefused(reply::withdrawSignature);
    }

    @Test
    void goesOnlyForward() {
        List<Consumer<Reply>> tooEarly = List.of(
                Reply::sendBack, reply -> reply.sign(DIRECTOR, SIGNED_ON), reply -> reply.freeze(SENT), reply -> reply.deliver(NOW));

        tooEarly.forEach(verb -> assertRefused(() -> verb.accept(anOpenedReply())));
        assertRefused(() -> aSubmittedReply().submit());
    }

    @Test
    void knowsNoVersionThatWasNeverWritten() {
        assertThatThrownBy(() -> anOpenedReply().textVersion(7)).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(StateConflict.class).hasMessageContaining("REPLY_STATUS_FORBIDS");
    }

    @Test
    @DisplayName("PR17 承诺的再次答复在起草人手里时可以放弃，别的答复不能放弃")
    void dropsAFurtherReplyThatItsDrafterHas() {
        var further = further();
        further.drop();
        assertThat(further.status()).isEqualTo(ReplyStatus.DROPPED);
        assertThat(further.answeredPromises()).extracting(AnsweredPromise::exactWords).containsExactly("年底前配齐。");

        assertThatExceptionOfType(StateConflict.class).isThrownBy(further::drop);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> anOpenedReply().drop())
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("REPLY_NOT_DROPPED"));
    }

    @Test
    @DisplayName("CB5 送出的会办意见更正后保留原件，新的一份仍是会办意见，从原文开始并写明替代哪一份")
    void opensAnOpinionInThePlaceOfOneThatWasSent() {
        var origin = new ReplyOrigin(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ReplyKind.CONTRIBUTION, 1);
        var sent = new Reply(origin, complete(), by(OFFICER, DraftStep.DRAFTING, true));
        sent.submit();
        sent.sign(DIRECTOR, SIGNED_ON);
        sent.freeze(SENT);
        var second = new ReplyOrigin(
                UUID.randomUUID(), origin.suggestionId(), origin.bureauId(), sent.kind().inItsPlace(), 2);
        assertThatThrownBy(() -> sent.recall(taken(second))).hasMessageContaining("REPLY_NOT_DELIVERED");
        sent.send(NOW);
        sent.recall(taken(second));

        var replacing = Reply.inPlaceOf(sent, second, by(OFFICER, DraftStep.DRAFTING, false));

        assertThat(sent.status()).isEqualTo(ReplyStatus.SENT);
        assertThat(sent.recall().replacedBy()).isEqualTo(replacing.id());
        assertThat(replacing.kind()).isEqualTo(ReplyKind.CONTRIBUTION);
        assertThat(replacing.replaces()).isEqualTo(sent.id());
        assertThat(replacing.latest().blocks()).startsWith(text().toArray(new Block[0]));
        assertThat(replacing.latest().blocks()).last().satisfies(block -> assertThat(block.text())
                .isEqualTo("本局2023年6月20日的会办意见（慈教建〔2023〕10号）同时停止执行，以本会办意见为准。"));
    }

    private static Recall taken(ReplyOrigin inFavourOf) {
        return new Recall(RecallKind.CORRECTED, "数字有误", DIRECTOR, NOW, inFavourOf.replyId());
    }

    private static Reply further() {
        var origin = new ReplyOrigin(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ReplyKind.SUPPLEMENTARY, 2);
        var promise = new AnsweredPromise(UUID.randomUUID(), "年底前配齐。", UUID.randomUUID(), true);
        return Reply.onPromises(origin, complete(), List.of(promise), by(OFFICER, DraftStep.DRAFTING, false));
    }
}
