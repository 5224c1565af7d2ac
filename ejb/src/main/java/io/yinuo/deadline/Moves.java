package io.yinuo.deadline;

import java.util.List;

/**
 * What a change of calendar or rules would move (变动预览).
 *
 * @param open how many deadlines are open in the bureau
 * @param moving how many of them would move
 * @param first the first of those, to be shown
 */
public record Moves(int open, int moving, List<Move> first) {

    public Moves {
        first = List.copyOf(first);
    }
}
