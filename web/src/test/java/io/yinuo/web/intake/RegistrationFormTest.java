package io.yinuo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.RatingSettings;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import io.yinuo.intake.DeputyOption;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegistrationDraft;
import io.yinuo.intake.RegistrationDraft.Recognised;
import io.yinuo.intake.RegistrationField;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationFormTest {

    private static final DeputyOption YUAN = new DeputyOption(UUID.randomUUID(), "袁晶晶", "市人大代表", "0574-63000000");

    private static final BureauView BUREAU = new BureauView(
            UUID.randomUUID(), "B", "示例市教育局", "示例市",
            new KindSettings("示教建", "市人大代表工委", "市人大代表工委"),
            new KindSettings("示教提", "市政协提案委", "市政协提案委"), "示教函",
            SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.NATIONAL, false, RatingSettings.USUAL,
                StudyScope.KEY_MATTERS, "建提{年}-{号}", SheetApprover.OVERSEER);

    private final RegistrationForm form = new RegistrationForm();

    @Test
    void fillsWhatTheTextStatesAndKeepsWhatItDoesNot() {
        form.setReferrer("市人大代表工委");

        form.fill(draft(new Recognised(RegistrationField.NUMBER, "198", "第198号", 0)), List.of());

        assertThat(form.getNumberText()).isEqualTo("198");
        assertThat(form.getReferrer()).isEqualTo("市人大代表工委");
        assertThat(form.wordsOf("NUMBER")).isEqualTo("第198号");
        assertThat(form.wordsOf("REFERRER")).isNull();
    }

    @Test
    @DisplayName("K1 件别决定通常的交办单位，手填的不改")
    void theKindNamesTheUsualReferrerAndKeepsATypedOne() {
        form.follow(MatterKind.SUGGESTION, BUREAU);
        assertThat(form.getReferrer()).isEqualTo("市人大代表工委");

        form.follow(MatterKind.CPPCC_PROPOSAL, BUREAU);
        assertThat(form.getReferrer()).isEqualTo("市政协提案委");

        form.setReferrer("市政府办公室");
        form.follow(MatterKind.SUGGESTION, BUREAU);
        assertThat(form.getReferrer()).isEqualTo("市政府办公室");
    }

    @Test
    void tiesASubmitterToTheOnlyAccountOfThatName() {
        form.fill(submitters("袁晶晶", "何佳莹"), List.of(YUAN));

        assertThat(form.command().submitters())
                .extracting(NewSubmitter::name, NewSubmitter::lead, NewSubmitter::personId)
                .containsExactly(
                        tuple("袁晶晶", true, YUAN.personId()),
                        tuple("何佳莹", false, null));
    }

    @Test
    void leavesTheChoiceToAPersonWhereTwoBearTheName() {
        var namesake = new DeputyOption(UUID.randomUUID(), "袁晶晶", null, null);

        form.fill(submitters("袁晶晶"), List.of(YUAN, namesake));

        assertThat(form.getSubmitters().get(0).getPersonId()).isNull();
    }

    @Test
    void dropsRequestsThatWereLeftEmpty() {
        form.getRequests().get(0).setText("延长课后服务");
        form.addRequest();

        assertThat(form.command().requests()).containsExactly("延长课后服务");
        assertThat(form.getRequests()).hasSize(1);
    }

    @Test
    void offersARowForARequestWhenNoneWasTyped() {
        assertThat(form.command().requests()).isEmpty();
        assertThat(form.getRequests()).hasSize(1);
    }

    @Test
    void nextMatterOfTheSameReferralKeepsSessionReferrerAndDay() {
        form.setSessionLabel("市十八届人大二次会议");
        form.setReferrer("市人大代表工委");
        form.setReferredOn(LocalDate.of(2026, 11, 2));
        form.setTitle("关于课后服务的建议");
        form.setNumberText("198");

        var next = form.next();

        assertThat(next.getSessionLabel()).isEqualTo("市十八届人大二次会议");
        assertThat(next.getReferrer()).isEqualTo("市人大代表工委");
        assertThat(next.getReferredOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(next.getTitle()).isNull();
        assertThat(next.getNumberText()).isNull();
    }

    @Test
    void leadIsWhoeverStandsFirst() {
        form.fill(submitters("袁晶晶", "何佳莹"), List.of());

        form.lead(form.getSubmitters().get(1));

        assertThat(form.command().submitters()).extracting(NewSubmitter::name).containsExactly("何佳莹", "袁晶晶");
    }

    private static RegistrationDraft submitters(String... names) {
        return new RegistrationDraft(List.of(names).stream()
                .map(name -> new Recognised(RegistrationField.SUBMITTER, name, name, 0))
                .toList());
    }

    private static RegistrationDraft draft(Recognised... found) {
        return new RegistrationDraft(List.of(found));
    }
}
