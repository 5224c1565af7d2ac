package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T16 推送的内容")
class WebhookWordsTest {

    private static final UUID KEY = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final UUID CASE = UUID.fromString("11111111-2222-3333-4444-666666666666");

    @Test
    void tellsWhatAMailTells() {
        var notice = new Notice(
                KEY, NoticeKind.URGING, UUID.randomUUID(), CASE, "12", "关于\"某事\"的建议", DeadlineKind.REPLY.name(),
                LocalDate.of(2026, 7, 3), true, "请今天回话");

        var body = WebhookWords.body(notice, URI.create("https://yinuo.example"), Instant.EPOCH);

        try (var reader = Json.createReader(new StringReader(body))) {
            var told = reader.readObject();
            assertThat(told.keySet()).containsExactlyInAnyOrder(
                    "id", "kind", "kindText", "number", "title", "owed", "owedText", "dueOn", "provisional", "text", "link", "writtenAt");
            assertThat(told.getString("id")).isEqualTo(KEY.toString());
            assertThat(told.getString("kindText")).isEqualTo("催办单");
            assertThat(told.getString("title")).isEqualTo("关于\"某事\"的建议");
            assertThat(told.getBoolean("provisional")).isTrue();
            assertThat(told.getString("text")).contains("2026年7月3日（暂定）");
            assertThat(told.getString("text")).contains("附言：请今天回话");
            assertThat(told.getString("link")).isEqualTo("https://yinuo.example/suggestion.xhtml?id=" + CASE);
        }
    }
}
