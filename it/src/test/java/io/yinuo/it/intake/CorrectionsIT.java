package io.yinuo.it.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.audit.Change;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import io.yinuo.intake.CorrectRegistration;
import io.yinuo.intake.Corrections;
import io.yinuo.intake.Intake;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.DeputyCases;
import io.yinuo.register.OldValue;
import io.yinuo.register.OldValues;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A registration is put right as a whole, with all that hangs on it, or not at all. */
@ServerTest
class CorrectionsIT {

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 27);

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Intake intake;

    @Inject
    private Corrections corrections;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CaseFiles files;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private OldValues oldValues;

    @Test
    @DisplayName("I9 更正后期限重算，前后值和理由留痕")
    void countsTermsAnewAndKeepsBothValues() {
        var id = register("2101", stage.deputy());

        correct(id, "2102", stage.deputy(), "编号抄错");

        var matter = journey.suggestion(id);
        assertThat(matter.numberText()).isEqualTo("2102");
        assertThat(matter.replyDueOn()).as("27 June is a Saturday").isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(stage.secretary().asks(() -> deadlines.ofCase(id)))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.REPLY)
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.dueOn()).isEqualTo(matter.replyDueOn()));
        assertThat(journey.open(id)).isNotEmpty()
                .allSatisfy(step -> assertThat(step.dueOn()).isEqualTo(journey.deadline(id, DeadlineKind.ASSIGNMENT).dueOn()));
        assertThat(journey.deadline(id, DeadlineKind.ASSIGNMENT).dueOn()).isAfter(LocalDate.of(2026, 4, 3));
        assertThat(stage.secretary().asks(() -> deadlines.explained(id)))
                .filteredOn(explained -> explained.deadline().kind() == DeadlineKind.REPLY)
                .flatExtracting(ExplainedDeadline::moves)
                .extracting(PastMove::from, PastMove::to, PastMove::cause, PastMove::reference)
                .containsExactly(tuple(LocalDate.of(2026, 6, 22), matter.replyDueOn(), RecountCause.CORRECTION, "2026-03-20"));
        var changes = stage.secretary().asks(() -> files.open(id)).trail().stream()
                .filter(entry -> entry.action().equals("intake.correct"))
                .flatMap(entry -> entry.changes().stream())
                .toList();
        assertThat(changes)
                .contains(new Change("number", "2101", "2102"), new Change("reason", null, "编号抄错"),
                        new Change("referredOn", "2026-03-20", REFERRED.toString()));
    }

    @Test
    @DisplayName("I9 会办件更正交办日期：会办期限、台账上的日期和待办一起改")
    void countsTheTermOfAContributionAnew() {
        var first = contribution("2151", LocalDate.of(2026, 3, 20));
        var id = stage.secretary().asks(() -> intake.register(first));
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        int version = journey.suggestion(id).version();

        stage.secretary().does(() -> corrections.correct(
                new CorrectRegistration(id, version, "交办日期抄错", contribution("2151", REFERRED))));

        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(journey.deadline(id, DeadlineKind.CONTRIBUTION).dueOn()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(journey.open(id)).isNotEmpty()
                .allSatisfy(step -> assertThat(step.dueOn()).isEqualTo(journey.deadline(id, DeadlineKind.ASSIGNMENT).dueOn()));
    }

    @Test
    @DisplayName("S2 更正成已有的编号被拒，并指出是哪一件")
    void refusesANumberThatAnotherMatterBears() {
        var other = register("2111", stage.deputy());
        var id = register("2112", stage.deputy());

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> correct(id, "第2111号", stage.deputy(), "编号抄错"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("NUMBER_TAKEN"));

        assertThat(journey.suggestion(id).numberText()).isEqualTo("2112");
        assertThat(stage.secretary().asks(() -> corrections.bearerOf(matter("第2111号", stage.deputy())))).contains(other);
    }

    @Test
    @DisplayName("I9 错登的代表不再看到此件，更正后的代表看到")
    void opensTheCaseToWhoIsNamedRightly() {
        var id = register("2121", stage.deputy());
        assertThat(seenBy(stage.deputy())).contains(id);

        correct(id, "2121", stage.coSigner(), "领衔代表登错");

        assertThat(seenBy(stage.deputy())).doesNotContain(id);
        assertThat(seenBy(stage.coSigner())).contains(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.deputy().asks(() -> deputyCases.open(id)));
    }

    @Test
    @DisplayName("I9 文稿中仍有的旧值逐条列出")
    void listsTheDraftsThatStillSayTheOld() {
        var id = journey.toHeadReview();
        var before = journey.suggestion(id);
        var typed = new RegisterSuggestion(
                null, before.kind(), before.sessionLabel(), null, null, before.betweenSessions(), "98" + before.numberText(),
                before.title(), before.body(), before.handlingRole(), before.keyMatter(), before.referrer(), before.referredOn(),
                before.consultationWanted(), before.disclosureWish(), before.partnerUnits(),
                before.submitters().stream()
                        .map(each -> new NewSubmitter(
                                each.lead(), each.name(), each.kind(), each.delegation(), each.phone(), each.personId()))
                        .toList(),
                List.of());

        stage.secretary().does(() -> corrections.correct(new CorrectRegistration(id, before.version(), "编号抄错", typed)));

        assertThat(stage.secretary().asks(() -> oldValues.of(id)))
                .extracting(OldValue::field, OldValue::words)
                .contains(tuple("number", before.numberLabel()));
    }

    @Test
    void refusesWithoutAReasonAndFromAnOldPage() {
        var id = register("2131", stage.deputy());
        int version = journey.suggestion(id).version();

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> correct(id, "2132", stage.deputy(), " "));
        correct(id, "2132", stage.deputy(), "编号抄错");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.secretary().does(() -> corrections.correct(
                        new CorrectRegistration(id, version, "再改", matter("2133", stage.deputy())))));
    }

    @Test
    void onlyTheSecretaryCorrects() {
        var id = register("2141", stage.deputy());

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.officer().does(() -> corrections.correct(
                        new CorrectRegistration(id, 0, "编号抄错", matter("2142", stage.deputy())))));
    }

    private UUID register(String number, Player deputy) {
        return stage.secretary().asks(() -> intake.register(Referrals.numbered(number, deputy)));
    }

    private void correct(UUID id, String number, Player deputy, String reason) {
        int version = journey.suggestion(id).version();
        stage.secretary().does(() ->
                corrections.correct(new CorrectRegistration(id, version, reason, matter(number, deputy))));
    }

    private List<UUID> seenBy(Player deputy) {
        return deputy.asks(() -> deputyCases.mine()).stream().map(DeputyCaseLine::id).toList();
    }

    private static RegisterSuggestion matter(String number, Player deputy) {
        return matter(number, deputy, HandlingRole.SOLE, "", REFERRED);
    }

    private RegisterSuggestion contribution(String number, LocalDate referredOn) {
        return matter(number, stage.deputy(), HandlingRole.CO_HANDLER, "主办：某市财政局", referredOn);
    }

    private static RegisterSuggestion matter(
            String number, Player deputy, HandlingRole role, String partnerUnits, LocalDate referredOn) {
        return new RegisterSuggestion(
                null, MatterKind.SUGGESTION, "某市二届人大三次会议", null, null, false, number, "关于改善课后服务的建议", "建议增加师资。",
                role, false, "某市人大常委会代表工委", referredOn, false, DisclosureWish.AGREES, partnerUnits,
                List.of(new NewSubmitter(true, deputy.name(), SubmitterKind.PERSON, null, null, deputy.personId())),
                List.of());
    }
}
