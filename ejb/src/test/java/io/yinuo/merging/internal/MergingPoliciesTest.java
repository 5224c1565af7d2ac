package io.yinuo.merging.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergingPoliciesTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

    private final SuggestionView leading = matter(SuggestionStatus.HANDLING, SECTION, HandlingRole.SOLE, "甲代表");

    @Test
    @DisplayName("JO2 秘书和主办科室的经办人、负责人可以并案，别的科室不行")
    void theSecretaryAndTheLeadSectionJoin() {
        assertThat(JoiningPolicy.mayJoin(holding(Roles.SECRETARY, null), leading)).isTrue();
        assertThat(JoiningPolicy.mayJoin(holding(Roles.OFFICER, SECTION), leading)).isTrue();
        assertThat(JoiningPolicy.mayJoin(holding(Roles.SECTION_HEAD, SECTION), leading)).isTrue();
        assertThat(JoiningPolicy.mayJoin(holding(Roles.OFFICER, UUID.randomUUID()), leading)).isFalse();
        assertThat(JoiningPolicy.mayJoin(holding(Roles.DIRECTOR, null), leading)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    @DisplayName("JO1 只并本科室尚未签发的件")
    void joinsWhatTheSectionHasAndNobodySigned(SuggestionStatus status) {
        var other = matter(status, SECTION, HandlingRole.SOLE, "乙代表");

        if (JoiningPolicy.JOINABLE.contains(status)) {
            assertThatCode(() -> JoiningPolicy.check(leading, other)).doesNotThrowAnyException();
        } else {
            refuses("JOIN_ANSWERED", () -> JoiningPolicy.check(leading, other));
        }
    }

    @Test
    @DisplayName("JO1 别的科室、本件自己、会办意见都不能并")
    void joinsOnlyWhatHasTheSameBase() {
        refuses("JOIN_OTHER_SECTION", () -> JoiningPolicy.check(
                leading, matter(SuggestionStatus.HANDLING, UUID.randomUUID(), HandlingRole.SOLE, "乙代表")));
        refuses("JOIN_OTHER_SECTION", () -> JoiningPolicy.check(leading, leading));
        refuses("JOIN_OTHER_PATH", () -> JoiningPolicy.check(
                leading, matter(SuggestionStatus.HANDLING, SECTION, HandlingRole.CO_HANDLER, "乙代表")));
        refuses("JOIN_CLOSED", () -> JoiningPolicy.check(
                matter(SuggestionStatus.CLOSED, SECTION, HandlingRole.SOLE, "乙代表"), leading));
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    @DisplayName("DB1 已有签发答复的件不能作为重复登记终结")
    void endsADoubleBeforeItIsSignedOnly(SuggestionStatus status) {
        var doubled = matter(status, SECTION, HandlingRole.SOLE, "甲代表");

        if (status == SuggestionStatus.CLOSED) {
            refuses("DOUBLE_CLOSED", () -> DoublePolicy.check(doubled, leading, false));
        } else if (status.compareTo(SuggestionStatus.IN_SIGN_OFF) > 0) {
            refuses("DOUBLE_SIGNED", () -> DoublePolicy.check(doubled, leading, false));
        } else {
            assertThatCode(() -> DoublePolicy.check(doubled, leading, false)).doesNotThrowAnyException();
        }
        if (status == SuggestionStatus.IN_SIGN_OFF) {
            refuses("DOUBLE_SIGNED", () -> DoublePolicy.check(doubled, leading, true));
        }
    }

    @Test
    @DisplayName("DB2 留下的件已签发时补不进提出者")
    void aSignedMatterTakesNobodyNew() {
        var signed = matter(SuggestionStatus.SIGNED, SECTION, HandlingRole.SOLE, "甲代表");

        refuses("DOUBLE_KEPT_SIGNED", () -> DoublePolicy.check(
                matter(SuggestionStatus.HANDLING, SECTION, HandlingRole.SOLE, "乙代表"), signed, false));
        assertThatCode(() -> DoublePolicy.check(leading, signed, false)).doesNotThrowAnyException();
        refuses("DOUBLE_SAME", () -> DoublePolicy.check(leading, leading, false));
        refuses("DOUBLE_KEPT_CLOSED", () -> DoublePolicy.check(
                leading, matter(SuggestionStatus.CLOSED, SECTION, HandlingRole.SOLE, "甲代表"), false));
    }

    @Test
    @DisplayName("DB2 只补没有列名的提出者")
    void carriesOverWhoIsMissing() {
        var doubled = matter(SuggestionStatus.HANDLING, SECTION, HandlingRole.SOLE, "乙代表", "甲代表");

        assertThat(DoublePolicy.missing(doubled, leading)).extracting(SubmitterView::name).containsExactly("乙代表");
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatExceptionOfType(StateConflict.class).isThrownBy(call).matches(refused -> refused.code().equals(code));
    }

    private static Actor holding(String role, UUID section) {
        return new Actor(UUID.randomUUID(), "某人", BUREAU, List.of(new Grant(role, BUREAU, section)));
    }

    private static SuggestionView matter(SuggestionStatus status, UUID section, HandlingRole role, String... names) {
        var submitters = IntStream.range(0, names.length)
                .mapToObj(i -> new SubmitterView(
                        UUID.randomUUID(), i + 1, i == 0, names[i], SubmitterKind.PERSON, null, null, null))
                .toList();
        return new SuggestionView(
                UUID.randomUUID(), BUREAU, MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, "12", "关于课后服务的建议", "",
                role, false, "某市人大常委会代表工委", DAY, false, DisclosureWish.AGREES, "", status, section, null,
                DAY.plusMonths(3), submitters, List.of(), 0);
    }
}
