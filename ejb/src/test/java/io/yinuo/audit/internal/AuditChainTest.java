package io.yinuo.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-0000-0000-000000000198");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");

    private final AuditChain chain = new AuditChain(CASE);

    @Test
    void linksEachEntryToTheOneBefore() {
        AuditEntry first = chain.append(content("registered"));
        AuditEntry second = chain.append(content("assigned"));

        assertThat(first.continues(0, Fingerprint.ORIGIN)).isTrue();
        assertThat(second.continues(1, first.hash())).isTrue();
        assertThat(second.continues(1, second.hash())).isFalse();
        assertThat(chain.lastSeq()).isEqualTo(2);
        assertThat(chain.lastHash()).isEqualTo(second.hash());
    }

    @Test
    void givesAnotherHashWhenAnyPartDiffers() {
        var original = Fingerprint.of(CASE, 1L, NOON, null, "张三", "", "title");

        assertThat(Fingerprint.of(CASE, 1L, NOON, null, "张三", "", "title")).isEqualTo(original);
        assertThat(Fingerprint.of(CASE, 2L, NOON, null, "张三", "", "title")).isNotEqualTo(original);
        assertThat(Fingerprint.of(CASE, 1L, NOON, "", "张三", null, "title")).isNotEqualTo(original);
    }

    @Test
    void cannotBeReadInTwoWays() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of("a\n1:b")).isNotEqualTo(Fingerprint.of("a", "b"));
        assertThat(Fingerprint.of((Object) null)).isNotEqualTo(Fingerprint.of("-"));
    }

    @Test
    void hashesAsDocumented() throws Exception {
        var sha256 = java.security.MessageDigest.getInstance("SHA-256");
        var expected = sha256.digest("2:张三\n-\n1:7".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Fingerprint.of("张三", null, 7L)).isEqualTo(java.util.HexFormat.of().formatHex(expected));
    }

    @Test
    void readsBackTheChangesAsText() {
        var written = ChangeText.write(List.of(
                new Change("title", null, "关于“双减”的建议"),
                new Change("sections", List.of("基教科"), List.of("基教科", "督导室")),
                new Change("count", 1, 2L),
                new Change("key", true, false)));

        assertThat(ChangeText.read(written))
                .containsExactly(
                        new Change("title", null, "关于“双减”的建议"),
                        new Change("sections", List.of("基教科"), List.of("基教科", "督导室")),
                        new Change("count", "1", "2"),
                        new Change("key", "true", "false"));
    }

    private static EntryContent content(String action) {
        return new EntryContent(NOON, null, "process", null, action, false, CASE, "[]");
    }
}
