package io.yinuo.deadline;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Deadlines were moved together, one or some thousand (期限变动); whoever keeps copies of the days writes them at once. */
public record DeadlinesMoved(List<DeadlineMoved> moves) {

    public DeadlinesMoved {
        moves = List.copyOf(moves);
    }

    /** The new days of one kind, by what of a move names the copy. */
    public Map<UUID, LocalDate> days(DeadlineKind kind, Function<DeadlineMoved, UUID> name) {
        return moves.stream().filter(move -> move.kind() == kind).collect(toMap(name, DeadlineMoved::dueOn));
    }
}
