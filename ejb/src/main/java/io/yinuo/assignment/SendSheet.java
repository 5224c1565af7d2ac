package io.yinuo.assignment;

import java.util.List;

/** Sends many matters to their sections and then to the leaders on one sheet (下发任务分解表). */
public record SendSheet(List<PrepareAssignment> lines) {

    public SendSheet {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
