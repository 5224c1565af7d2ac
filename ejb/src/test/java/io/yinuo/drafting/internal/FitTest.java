package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.NOW;
import static io.yinuo.drafting.internal.SampleDrafts.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("SR2 常用语说出与诉求的相同之处；套话和字段名不算")
    void saysWhatALineHasInCommonWithTheRequests() {
        var fit = Fit.to(matter("关于加强校园安全的建议", "开齐课后服务，公开领衔代表的名单"));

        var line = line("课后服务", "我局将进一步加强工作，在全部学校开齐课后服务。{领衔代表}");
        assertThat(fit.common(line)).containsExactly("开齐课后服务", "课后服务");
        assertThat(fit.of(line)).isPositive();
        assertThat(fit.common(line("结束语", "感谢您对教育的关心和支持。"))).isEmpty();
    }

    private static StandardTextRow line(String name, String words) {
        return new StandardTextRow(
                UUID.randomUUID(),
                new SaveStandardText(
                        StandardTextKind.LINE, name, null, null, null, null,
                        List.of(new StandardPassage(BlockLevel.BODY, words))),
                OFFICER, NOW);
    }

    private static SuggestionView matter(String title, String request) {
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "示例届", 1, 1, false, "198", title, "正文",
                HandlingRole.LEAD, false, "县人大", DAY, false, DisclosureWish.AGREES, null, SuggestionStatus.REGISTERED, null, null,
                DAY, List.of(), List.of(new RequestView(UUID.randomUUID(), 1, request)), 0);
    }
}
