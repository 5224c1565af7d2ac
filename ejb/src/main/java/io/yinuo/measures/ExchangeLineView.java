package io.yinuo.measures;

import java.util.List;
import java.util.UUID;

/**
 * A line of an import (导入行).
 *
 * @param line where it stands in its sheet or list
 * @param label by which a person knows it
 * @param changes what differs from what is there; empty for a new line
 */
public record ExchangeLineView(
        UUID id, ExchangeKind kind, int line, ExchangeLineStatus status, String label, List<Difference> changes, List<Problem> problems) {

    /**
     * One cell before and after.
     *
     * @param type of which both are constants, or null where they are words
     */
    public record Difference(String heading, String type, String before, String after) {}

    /**
     * What is wrong with a line.
     *
     * @param heading of the column, or null for the line as a whole
     * @param code message {@code error.<CODE>}
     */
    public record Problem(String heading, String code, List<Object> parameters) {}

    public ExchangeLineView {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
