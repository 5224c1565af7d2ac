package io.yinuo.assignment;

import java.util.List;
import java.util.UUID;

/** The leader approves the lines of a sheet in one action, or sends single ones back (批示任务分解表). */
public record DecideSheet(UUID sheetId, List<DecideAssignment> lines) {

    public DecideSheet {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
