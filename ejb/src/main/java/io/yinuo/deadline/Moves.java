package io.yinuo.deadline;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a change of calendar or rules would move (变动预览).
 *
 * @param open how many deadlines are open in the bureau
 * @param moving how many of them would move
 * @param first the first of those, to be shown
 * @param seen the cases of these that the reader may see, which an administrator as such may not
 */
public record Moves(int open, int moving, List<Move> first, Set<UUID> seen) {

    public Moves {
        first = List.copyOf(first);
        seen = Set.copyOf(seen);
    }

    /** Whether the reader may see the case that moves. */
    public boolean opens(Move move) {
        return seen.contains(move.caseId());
    }
}
