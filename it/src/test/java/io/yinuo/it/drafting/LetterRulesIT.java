package io.yinuo.it.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailReader;
import io.yinuo.drafting.AnswerFinding;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterChecks;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.LetterRules;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.letter.LetterRule;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A bureau weighs the rules of the checklist, and those who make a letter answer its warnings. */
@ServerTest
class LetterRulesIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Drafting drafting;

    @Inject
    private LetterRules rules;

    @Inject
    private LetterChecks checks;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("C5 停用的规则不再标出，恢复后又标出；别的局和法定规则都不能改")
    void marksWhatTheBureauSettled() {
        var reply = journey.reply(toHeadReview()).id();
        var rule = LetterRule.valueOf(warnings(reply).get(0).rule());

        settle(rule, RuleWeight.WARNING, RuleWeight.OFF);
        assertThat(warnings(reply)).extracting(LetterFinding::rule).doesNotContain(rule.name());
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> settle(rule, RuleWeight.WARNING, RuleWeight.HINT));
        settle(rule, RuleWeight.OFF, RuleWeight.WARNING);
        assertThat(warnings(reply)).extracting(LetterFinding::rule).contains(rule.name());

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settle(LetterRule.K1, RuleWeight.ERROR, RuleWeight.OFF));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settle(LetterRule.P1, RuleWeight.HINT, RuleWeight.WARNING));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.admin().asks(() -> rules.of(UUID.randomUUID())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.secretary().asks(() -> rules.of(stage.bureauId())));
    }

    @Test
    @DisplayName("C6 提醒对一条规则说明一次，审签人看得到；没有标出的不能说明")
    void answersAWarningOnceForTheLetter() {
        var caseId = toHeadReview();
        var reply = journey.reply(caseId).id();
        var rule = LetterRule.valueOf(warnings(reply).get(0).rule());

        stage.officer().does(() -> checks.answer(new AnswerFinding(reply, rule, "已另行约定。")));
        stage.officer().does(() -> checks.answer(new AnswerFinding(reply, rule, "已与提出者另行约定。")));

        assertThat(stage.head().asks(() -> checks.answers(reply))).singleElement().satisfies(said -> {
            assertThat(said.rule()).isEqualTo(rule.name());
            assertThat(said.answer()).isEqualTo("已与提出者另行约定。");
            assertThat(said.by()).isEqualTo(stage.officer().name());
        });
        assertThat(stage.secretary().asks(() -> trail.ofCase(caseId)))
                .filteredOn(entry -> entry.action().equals("drafting.answerFinding") && !entry.refused())
                .hasSize(2);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.officer().does(() -> checks.answer(new AnswerFinding(reply, LetterRule.G3, "没有"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> checks.answers(reply)));
    }

    /** A letter under review that promises something without a date, which is a warning. */
    private UUID toHeadReview() {
        var id = journey.toDrafting();
        var undated = new Block(UUID.randomUUID(), BlockLevel.BODY, "我局将新建2处社区书房。");
        var promise = PromisedItem.plain(null, undated.id(), undated.text(), null, "2处", null, DueKind.UNDATED);
        stage.officer().does(() -> drafting.save(journey.draftWith(id, List.of(undated), List.of(promise))));
        journey.submit(stage.officer(), id, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
        return id;
    }

    private List<LetterFinding> warnings(UUID reply) {
        return stage.officer().asks(() -> checks.findings(reply)).stream()
                .filter(each -> each.severity() == FindingSeverity.WARNING)
                .toList();
    }

    private void settle(LetterRule rule, RuleWeight seen, RuleWeight weight) {
        stage.admin().does(() -> rules.settle(stage.bureauId(), Map.of(rule, seen), Map.of(rule, weight)));
    }
}
