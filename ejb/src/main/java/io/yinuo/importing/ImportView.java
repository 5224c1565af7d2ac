package io.yinuo.importing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An import as it stands (导入批次).
 *
 * @param counts how many lines there are of each status; those without any are left out
 * @param startedBy null before it was started, like the moment; so with what follows
 * @param version for {@code expectedVersion} of the commands
 */
public record ImportView(
        UUID id,
        ImportSource source,
        String fileName,
        ImportStatus status,
        String uploadedBy,
        Instant uploadedAt,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        String undoneBy,
        Instant undoneAt,
        Map<LineStatus, Integer> counts,
        int version) {

    public ImportView {
        counts = Map.copyOf(counts);
    }

    public int count(LineStatus status) {
        return counts.getOrDefault(status, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many lines of the work at hand are done. */
    public int done() {
        return switch (status) {
            case READING -> total() - count(LineStatus.UNREAD);
            case UNDOING -> count(LineStatus.UNDONE);
            default -> count(LineStatus.IMPORTED) + count(LineStatus.FAILED);
        };
    }

    /** How many lines the work at hand has. */
    public int work() {
        return switch (status) {
            case READING -> total();
            case UNDOING -> count(LineStatus.UNDONE) + count(LineStatus.IMPORTED);
            default -> done() + count(LineStatus.READY);
        };
    }

    public int percent() {
        return work() == 0 ? 0 : (int) (100L * done() / work());
    }

    /** Whether some of what was chosen could not be recorded, so that it can be tried again. */
    public boolean isPartial() {
        return status == ImportStatus.DONE && count(LineStatus.FAILED) > 0;
    }
}
