package io.yinuo.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.VerificationReport;
import io.yinuo.audit.VerificationReport.Break;
import io.yinuo.audit.VerificationReport.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-0000-0000-000000000159");

    private final AuditChain chain = new AuditChain(CASE);
    private final List<AuditEntry> entries = new ArrayList<>(
            IntStream.rangeClosed(1, 4).mapToObj(i -> chain.append(content("step" + i))).toList());

    @Test
    void findsAWholeChainWhole() {
        var report = walk(entries);

        assertThat(report.whole()).isTrue();
        assertThat(report.chains()).isEqualTo(1);
        assertThat(report.entries()).isEqualTo(4);
    }

    @Test
    void findsAMissingEntry() {
        entries.remove(1);

        assertThat(walk(entries).breaks()).containsExactly(new Break(CASE, 3, Kind.UNLINKED));
    }

    @Test
    void findsAnEndThatWasCutOff() {
        entries.remove(3);

        assertThat(walk(entries).breaks()).containsExactly(new Break(CASE, 4, Kind.TRUNCATED));
    }

    @Test
    void findsAnEntryThatWasReplaced() {
        entries.set(2, new AuditEntry(CASE, 3, content("forged"), entries.get(1).hash()));

        assertThat(walk(entries).breaks()).containsExactly(new Break(CASE, 4, Kind.UNLINKED));
    }

    @Test
    void findsContentThatDoesNotGiveItsHash() {
        var walk = new ChainWalk();
        walk.begin(CASE);
        walk.entry(1, false, entries.get(0)::continues, entries.get(0).hash());
        walk.end(1, entries.get(0).hash());

        assertThat(walk.report().breaks()).containsExactly(new Break(CASE, 1, Kind.ALTERED));
    }

    @Test
    void readsASealedHeadBack() {
        var head = new AuditSeal.Head(CASE, 4, chain.lastHash());
        var seal = new AuditSeal(1, Instant.EPOCH, List.of(head, head), Fingerprint.ORIGIN);

        assertThat(seal.heads()).containsExactly(head, head);
        assertThat(seal.unaltered()).isTrue();
        assertThat(seal.continues(0, Fingerprint.ORIGIN)).isTrue();
    }

    private VerificationReport walk(List<AuditEntry> links) {
        var walk = new ChainWalk();
        walk.begin(CASE);
        links.forEach(link -> walk.entry(link.seq(), link.unaltered(), link::continues, link.hash()));
        walk.end(chain.lastSeq(), chain.lastHash());
        return walk.report();
    }

    private static EntryContent content(String action) {
        return new EntryContent(Instant.EPOCH, null, "process", null, action, false, CASE, "[]");
    }
}
