package io.yinuo.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplyViewTest {

    @Test
    @DisplayName("PR17 案件走到哪一份答复，不看承诺再次答复，放弃的也不看")
    void passesOverLettersOnPromises() {
        var first = reply(ReplyKind.FIRST, 1, ReplyStatus.DELIVERED);
        var again = reply(ReplyKind.REHANDLING, 3, ReplyStatus.DRAFTING);
        var dropped = reply(ReplyKind.SUPPLEMENTARY, 2, ReplyStatus.DROPPED);
        var onPromises = reply(ReplyKind.SUPPLEMENTARY, 4, ReplyStatus.DELIVERED);

        assertThat(ReplyView.latestOfMatter(List.of(first, dropped))).contains(first);
        assertThat(ReplyView.latestOfMatter(List.of(first, dropped, again, onPromises))).contains(again);
        assertThat(ReplyView.latestOfMatter(List.of(onPromises))).isEmpty();
    }

    private static ReplyView reply(ReplyKind kind, int ordinal, ReplyStatus status) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", kind, ordinal, status, "答复", "代表：", null, null,
                null, "", "李二", null, null, null, null, null, null, null, 0, 1, 0, null, null);
    }
}
