package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.DropFurtherReply;
import io.yinuo.commitment.ReportKind;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("PR17 再次答复")
class FurtherReplyPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Commitment kept = kept();
    private final Commitment open = promise();

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "MEETING", "CLOSED"})
    void answersAgainWhatWasAnswered(SuggestionStatus status) {
        assertThatCode(() -> FurtherReplyPolicy.requireAnswered(matter(status), false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"DELIVERED", "MEETING", "CLOSED"})
    void waitsForTheReplyThatIsOwed(SuggestionStatus status) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> FurtherReplyPolicy.requireAnswered(matter(status), false))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("MATTER_NOT_ANSWERED"));
    }

    @Test
    void leavesImportedMattersAsTheyAre() {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> FurtherReplyPolicy.requireAnswered(matter(SuggestionStatus.CLOSED), true))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("CASE_IMPORTED"));
    }

    @Test
    void takesTheOfficeTheLeadSectionAndWhoeverOwesThePromise() {
        var matter = matter(SuggestionStatus.CLOSED);
        for (var actor : List.of(
                actor(Roles.SECRETARY, null), actor(Roles.OFFICER, LEAD), actor(Roles.SECTION_HEAD, LEAD), actor(Roles.OFFICER, OWNER))) {
            assertThat(FurtherReplyPolicy.mayBegin(actor, matter, List.of(kept))).isTrue();
        }
        for (var actor : List.of(actor(Roles.OFFICER, OTHER), actor(Roles.DIRECTOR, null), actor(Roles.SUPERVISOR, null))) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> FurtherReplyPolicy.requireRight(actor, matter, List.of(kept)));
        }
    }

    @Test
    void takesWhatIsKeptOrExplainedAndNothingElse() {
        var explained = promise();
        explained.report(ReportKind.IMPOSSIBLE, TODAY, false);
        explained.decideExplanation(true, TODAY);
        var all = List.of(kept, open, explained);

        assertThat(FurtherReplyPolicy.named(asking(explained.id(), kept.id()), all)).containsExactly(kept, explained);
        refuses("PROMISE_NOT_SETTLED", () -> FurtherReplyPolicy.named(asking(kept.id(), open.id()), all));
        refuses("COMMITMENT_OF_OTHER_MATTER", () -> FurtherReplyPolicy.named(asking(UUID.randomUUID()), all));
        refuses("REQUIRED", () -> FurtherReplyPolicy.named(asking(), all));
        refuses("REQUIRED", () -> FurtherReplyPolicy.named(new BeginFurtherReply(UUID.randomUUID(), null, null), all));
    }

    @Test
    void wantsTheReasonWhyItIsGivenUp() {
        refuses("REQUIRED", () -> FurtherReplyPolicy.check(new DropFurtherReply(UUID.randomUUID(), 1, " ")));
    }

    private static void refuses(String code, Runnable check) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(check::run)
                .satisfies(refusal -> assertThat(refusal.errors()).extracting(InvalidInput.FieldError::code).contains(code));
    }

    private static BeginFurtherReply asking(UUID... ids) {
        return new BeginFurtherReply(UUID.randomUUID(), List.of(ids), null);
    }

    private static Actor actor(String role, UUID section) {
        return new Actor(UUID.randomUUID(), "某人", BUREAU, List.of(new Grant(role, BUREAU, section)));
    }

    private static Commitment kept() {
        var promise = promise();
        promise.report(ReportKind.DONE, TODAY, false);
        promise.verify(true, TODAY);
        return promise;
    }

    private static Commitment promise() {
        var item = PromisedItem.plain(
                UUID.randomUUID(), UUID.randomUUID(), "年底前配齐", OWNER, "100 所", LocalDate.of(2026, 12, 31), DueKind.DATED);
        var letter = new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), BUREAU, "organ", ReplyKind.FIRST, 1, ReplyStatus.NUMBERED,
                "title", "recipient", null, null, null, "", null, null, null, null, null, null, null, null, 1, 1, 1, null, null);
        var promise = new Commitment(letter, 1, item, LEAD, Instant.EPOCH);
        promise.follow(TODAY, false);
        return promise;
    }

    private static SuggestionView matter(SuggestionStatus status) {
        return new SuggestionView(
                UUID.randomUUID(), BUREAU, MatterKind.SUGGESTION, "市一届人大二次会议", 1, 2, false, "198", "标题", "正文", HandlingRole.SOLE,
                false, "市人大", TODAY, false, DisclosureWish.AGREES, "", status, LEAD, UUID.randomUUID(), TODAY, List.of(), List.of(), 1);
    }
}
