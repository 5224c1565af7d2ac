package io.yinuo.handover.internal;

import io.yinuo.handover.HandOverWork;
import io.yinuo.handover.HandOverWork.Line;
import io.yinuo.handover.HeldItem;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.util.List;

/** A hand-over is whole, and everything goes to somebody who may hold it (rules HO3 and HO4). */
public final class HandOverPolicy {

    private static final int MOST_REASON = 500;

    private HandOverPolicy() {}

    /**
     * @throws StateConflict {@code NOTHING_HELD}, or {@code HOLDINGS_CHANGED} when the lines are not just what is held now
     * @throws InvalidInput naming each line without a successor, or whose successor lacks the grant
     */
    public static void check(HandOverWork command, List<HeldItem> held) {
        if (held.isEmpty()) {
            throw new StateConflict("NOTHING_HELD");
        }
        boolean complete = command.lines().size() == held.size()
                && held.stream().allMatch(item -> command.lines().stream().filter(line -> isMeant(line, item)).count() == 1);
        if (!complete) {
            throw new StateConflict("HOLDINGS_CHANGED");
        }
        var check = new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON);
        for (int i = 0; i < command.lines().size(); i++) {
            var line = command.lines().get(i);
            var item = find(line, held);
            var field = "lines[" + i + "].successorId";
            boolean named = line.successorId() != null || !item.kind().isTakenOver();
            check.that(named, field, "REQUIRED")
                    .that(!named || !item.kind().isTakenOver() || item.canBeTakenBy(line.successorId()), field, "COULD_NOT_TAKE_OVER");
        }
        check.done();
    }

    /** @throws StateConflict {@code HOLDINGS_CHANGED} when it is not held any more */
    public static HeldItem find(Line line, List<HeldItem> held) {
        return held.stream()
                .filter(item -> isMeant(line, item))
                .findFirst()
                .orElseThrow(() -> new StateConflict("HOLDINGS_CHANGED"));
    }

    private static boolean isMeant(Line line, HeldItem item) {
        return line.kind() == item.kind() && item.id().equals(line.id());
    }
}
