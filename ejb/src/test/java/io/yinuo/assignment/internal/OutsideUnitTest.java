package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.BringDisagreement;
import io.yinuo.assignment.OutsideUnitStatus;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.SettleDisagreement;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.assignment.UrgeUnit;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.UnitChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutsideUnitTest {

    private static final UUID SECRETARY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2023-04-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2023, 4, 10);

    private final OutsideUnit unit =
            new OutsideUnit(new AddOutsideUnit(UUID.randomUUID(), " 市民政局 ", "", null), SECRETARY, NOW);

    @Test
    @DisplayName("CO1、CO2 会办单位先列入，送函后有期限")
    void isNamedThenAsked() {
        assertThat(unit.name()).isEqualTo("市民政局");
        assertThat(unit.status().isAwaited()).isTrue();

        unit.send(sending(), DAY.plusMonths(1));
        unit.urge(new UrgeUnit(unit.id(), DAY.plusDays(20), "王科长", " "), SECRETARY);

        assertThat(unit.status()).isEqualTo(OutsideUnitStatus.ASKED);
        assertThat(unit.story().dueOn()).isEqualTo(DAY.plusMonths(1));
        assertThat(unit.urgings()).singleElement().satisfies(urging -> assertThat(urging.note()).isNull());
    }

    @Test
    @DisplayName("CO3 意见登记后不再等待，不能再免除、再催办、再登记")
    void answersOnce() {
        unit.answer(opinion("同意"), null, SECRETARY, NOW);

        assertThat(unit.status()).isEqualTo(OutsideUnitStatus.ANSWERED);
        refused("OPINION_NOT_AWAITED", () -> unit.waive("不需要"));
        refused("OPINION_NOT_AWAITED", () -> unit.send(sending(), DAY));
        refused("OPINION_NOT_AWAITED", () -> unit.urge(new UrgeUnit(unit.id(), DAY, "王科长", null), SECRETARY));
        refused("OPINION_NOT_AWAITED", () -> unit.answer(opinion("改口"), null, SECRETARY, NOW));
        refused("OPINION_NOT_LATE", () -> unit.answerLate(opinion("又来"), null, SECRETARY, NOW));
    }

    @Test
    @DisplayName("CO4 免除之后迟到的意见照收，注明迟到")
    void keepsWhatComesAfterTheWaiver() {
        refused("OPINION_NOT_LATE", () -> unit.answerLate(opinion("早到"), null, SECRETARY, NOW));
        unit.waive("多次催办未复");
        assertThat(unit.status().isAwaited()).isFalse();

        unit.answerLate(opinion("迟到的意见"), null, SECRETARY, NOW);

        assertThat(unit.status()).isEqualTo(OutsideUnitStatus.WAIVED);
        assertThat(unit.story().opinion()).isEqualTo("迟到的意见");
        assertThat(unit.story().late()).isTrue();
        refused("OPINION_NOT_LATE", () -> unit.answerLate(opinion("再来"), null, SECRETARY, NOW));
    }

    @Test
    @DisplayName("CO5 意见分歧提请协调，有结果后可以再提")
    void bringsDifferentViewsOneAfterTheOther() {
        refused("DISAGREEMENT_NOT_OPEN", () -> unit.settle(settlement()));
        unit.bring(disagreement());
        refused("DISAGREEMENT_OPEN", () -> unit.bring(disagreement()));

        unit.settle(settlement());

        assertThat(unit.story().settlement()).isEqualTo("由本局牵头");
        refused("DISAGREEMENT_NOT_OPEN", () -> unit.settle(settlement()));
        unit.bring(disagreement());
        assertThat(unit.story().settlement()).isNull();
    }

    private SendToUnit sending() {
        return new SendToUnit(unit.id(), 0, UnitChannel.DOCUMENT_EXCHANGE, DAY, "市民政局办公室", null);
    }

    private static UnitOpinion opinion(String text) {
        return new UnitOpinion("王局长", DAY, text, null, null);
    }

    private BringDisagreement disagreement() {
        return new BringDisagreement(unit.id(), 0, "经费由谁承担", "市政府办公室", DAY);
    }

    private SettleDisagreement settlement() {
        return new SettleDisagreement(unit.id(), 0, "由本局牵头", DAY);
    }

    private static void refused(String code, Runnable deed) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
