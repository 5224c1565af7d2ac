package io.yinuo.it.merging;

import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.consistency.Consistency;
import io.yinuo.intake.Intake;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.merging.Doubles;
import io.yinuo.merging.JoinedMatters;
import io.yinuo.merging.LinkedMatter;
import io.yinuo.merging.MergeDouble;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperView;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.register.DeputyCases;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Matters are joined and stay themselves; a double ends and what it brought goes on. */
@ServerTest
class MergingIT {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private JoinedMatters joined;

    @Inject
    private Doubles doubles;

    @Inject
    private Intake intake;

    @Inject
    private Papers papers;

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
    @DisplayName("JO1-JO3 并案：各自保留编号和流程，两边可见，留痕各一条；解除后各归各")
    void joinsMattersThatStayThemselves() {
        var leading = journey.toDrafting();
        var other = journey.toDrafting();
        assertThat(stage.officer().asks(() -> joined.candidates(leading))).extracting(LinkedMatter::id).contains(other);

        stage.officer().does(() -> joined.join(leading, Set.of(other)));

        var seen = stage.director().asks(() -> joined.of(other));
        assertThat(seen.leading().id()).isEqualTo(leading);
        assertThat(seen.others()).extracting(LinkedMatter::id).containsExactly(other);
        assertThat(seen.leadingOf(other)).isPresent();
        assertThat(seen.leadingOf(leading)).isEmpty();
        assertThat(rows.tokens(other)).containsExactly(DRAFT_REPLY);
        assertThat(rows.trail(leading)).endsWith("merging.join");
        assertThat(rows.trail(other)).endsWith("merging.join");
        refuses("JOIN_TWICE", () -> stage.secretary().does(() -> joined.join(leading, Set.of(other))));
        refuses("JOIN_UNDER_OTHER", () -> stage.secretary().does(() -> joined.join(other, Set.of(leading))));

        stage.secretary().does(() -> joined.part(other));

        assertThat(stage.head().asks(() -> joined.of(other)).isEmpty()).isTrue();
        assertThat(rows.trail(other)).endsWith("merging.part");
        assertThat(rows.trail(leading)).endsWith("merging.part");
        refuses("NOT_JOINED", () -> stage.secretary().does(() -> joined.part(other)));
    }

    @Test
    @DisplayName("JO2 别的科室不能并案，也看不到")
    void strangersNeitherJoinNorSee() {
        var leading = journey.toDrafting();
        var other = journey.toDrafting();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.otherHead().does(() -> joined.join(leading, Set.of(other))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> joined.of(leading)));
        assertThat(catchThrowableOfType(EJBAccessException.class,
                () -> stage.deputy().asks(() -> joined.of(leading)))).isNotNull();
        assertThat(stage.director().asks(() -> joined.candidates(leading))).isEmpty();
    }

    @Test
    @DisplayName("DB1-DB3 合并重复登记：附议人、材料转入，流程终止，期限不再计，两件互相链接")
    void endsTheDoubleAndCarriesOverWhatItBrought() {
        var kept = journey.toDrafting();
        var doubled = registerAgain();
        var newcomer = "钱代表";
        stage.secretary().does(() -> papers.add(file(doubled, "原件.pdf", "一")));
        stage.secretary().does(() -> papers.add(file(doubled, "同样的.pdf", "二")));
        stage.secretary().does(() -> papers.add(file(kept, "已有的.pdf", "二")));

        var preview = stage.secretary().asks(() -> doubles.preview(doubled, kept));
        assertThat(preview.coSigners()).containsExactly(newcomer);
        assertThat(preview.papers()).containsExactly("原件.pdf");
        assertThat(preview.papersThere()).containsExactly("同样的.pdf");
        stage.secretary().does(() -> doubles.merge(
                new MergeDouble(doubled, kept, preview.doubleVersion(), preview.keptVersion())));

        assertThat(rows.tokens(doubled)).isEmpty();
        assertThat(rows.read("select element from work_item where suggestion_id = ? and closed_at is null", doubled)).isEmpty();
        assertThat(rows.read("select kind from deadline where suggestion_id = ?", doubled)).isEmpty();
        assertThat(journey.suggestion(doubled).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(journey.suggestion(kept).submitters()).extracting(SubmitterView::name).endsWith(newcomer);
        assertThat(stage.secretary().asks(() -> papers.ofMatter(kept))).extracting(PaperView::fileName)
                .containsExactlyInAnyOrder("已有的.pdf", "原件.pdf");
        assertThat(stage.secretary().asks(() -> doubles.doublesOf(kept))).extracting(LinkedMatter::id).containsExactly(doubled);
        assertThat(stage.deputy().asks(() -> doubles.keptOf(doubled))).map(LinkedMatter::id).contains(kept);
        assertThat(stage.deputy().asks(() -> deputyCases.mine())).anyMatch(line -> line.id().equals(doubled));
        assertThat(rows.trail(kept)).endsWith("merging.double");
        assertThat(rows.trail(doubled)).endsWith("merging.double");
        assertThat(Player.ENGINE.asks(() -> consistency.check(stage.bureauId())).findings())
                .noneMatch(finding -> doubled.equals(finding.suggestionId()));
    }

    @Test
    @DisplayName("DB1 已有签发答复、页面过期、不是秘书：都不合并，什么都不变")
    void refusesWhatCannotBeMerged() {
        var kept = journey.toDrafting();
        var signed = journey.toNumbering();
        var doubled = registerAgain();

        refuses("DOUBLE_SIGNED", () -> stage.secretary().does(() -> doubles.preview(signed, kept)));
        refuses("DOUBLE_SAME", () -> stage.secretary().does(() -> doubles.preview(kept, kept)));
        int version = journey.suggestion(doubled).version();
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.secretary().does(() -> doubles.merge(
                new MergeDouble(doubled, kept, version - 1, journey.suggestion(kept).version()))));
        assertThat(catchThrowableOfType(EJBAccessException.class, () -> stage.head().does(() -> doubles.merge(
                new MergeDouble(doubled, kept, version, 0))))).isNotNull();
        assertThat(journey.suggestion(doubled).status()).isEqualTo(SuggestionStatus.REGISTERED);
    }

    /** The same matter again, under another number and with one more deputy. */
    private UUID registerAgain() {
        var again = new RegisterSuggestion(
                null, MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, String.valueOf(9000 + COUNT.incrementAndGet()),
                "关于加强小学心理健康教育的建议", "", HandlingRole.SOLE, false, "某市人大常委会代表工委", clock.today(), false,
                DisclosureWish.AGREES, "",
                List.of(
                        new NewSubmitter(true, stage.deputy().name(), SubmitterKind.PERSON, null, null, stage.deputy().personId()),
                        new NewSubmitter(false, "钱代表", SubmitterKind.PERSON, null, null, null)),
                List.of());
        return stage.secretary().asks(() -> intake.register(again));
    }

    private static AddPaper file(UUID matter, String name, String words) {
        return new AddPaper(matter, PaperKind.REFERRAL, new UploadedFile(
                name, ("%PDF-1.7\n" + words).getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatExceptionOfType(StateConflict.class).isThrownBy(call).matches(refused -> refused.code().equals(code));
    }
}
