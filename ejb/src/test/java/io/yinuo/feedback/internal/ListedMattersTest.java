package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.feedback.Rating;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListedMattersTest {

    private static final SuggestionView SUGGESTION = matter(MatterKind.SUGGESTION, "市十八届人大二次会议", 18, 2, "关于校车的建议", "陈代表");
    private static final SuggestionView PROPOSAL = matter(MatterKind.CPPCC_PROPOSAL, "市政协九届二次会议", 9, 2, "关于食堂的提案", "民盟市委");
    private static final SuggestionView EARLIER = matter(MatterKind.SUGGESTION, "市十八届人大一次会议", 18, 1, "关于操场的建议", "李四光");
    private static final List<SuggestionView> ALL = List.of(SUGGESTION, PROPOSAL, EARLIER);

    @Test
    @DisplayName("FB8 同号的件按类别、届次、标题、姓名分清，分不清的都留下")
    void tellsThoseOfOneNumberApart() {
        assertThat(ListedMatters.named(row("提案", "", "", "某人"), ALL)).containsExactly(PROPOSAL);
        assertThat(ListedMatters.named(row("", "十八届一次会议", "", "某人"), ALL)).containsExactly(EARLIER);
        assertThat(ListedMatters.named(row("", "", "《关于校车的建议》", "某人"), ALL)).containsExactly(SUGGESTION);
        assertThat(ListedMatters.named(row("", "", "", "李　四光"), ALL)).containsExactly(EARLIER);
        assertThat(ListedMatters.named(row("建议", "", "", "某人"), ALL)).containsExactly(SUGGESTION, EARLIER);
        assertThat(ListedMatters.named(row("", "市二十届人大一次会议", "", "陈代表"), ALL)).isEmpty();
    }

    @Test
    @DisplayName("FB8 姓名后带称谓、“等几人”的认得，别人不认")
    void knowsWhoIsNamed() {
        for (var printed : List.of("陈代表", "陈代表代表", " 陈 代表等3人")) {
            assertThat(ListedMatters.submitter(row("", "", "", printed), SUGGESTION)).isPresent();
        }
        assertThat(ListedMatters.submitter(row("", "", "", "李四光"), SUGGESTION)).isEmpty();
        assertThat(ListedMatters.submitter(row("", "", "", "民盟市委"), PROPOSAL)).isPresent();
    }

    private static ListedRating row(String kind, String session, String title, String name) {
        return new ListedRating(
                "表", 3, kind, session, "7", title, name, Rating.SATISFIED, Rating.SATISFIED, "", List.of(), List.of());
    }

    private static SuggestionView matter(MatterKind kind, String session, int term, int meeting, String title, String name) {
        var submitter = new SubmitterView(UUID.randomUUID(), 1, true, name, SubmitterKind.PERSON, null, null, null);
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), kind, session, term, meeting, false, "7", title, "", HandlingRole.SOLE, false,
                "代表工委", LocalDate.of(2026, 3, 2), false, null, "", SuggestionStatus.DELIVERED, null, null, null, List.of(submitter),
                List.of(), 0);
    }
}
