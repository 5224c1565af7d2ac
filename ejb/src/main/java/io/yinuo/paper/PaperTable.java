package io.yinuo.paper;

import java.util.List;
import java.util.Set;

/**
 * The cells of a table file (表格).
 *
 * @param sheets as a person sees them, hidden ones left out
 */
public record PaperTable(List<Sheet> sheets) {

    /** One sheet; rows without anything in them may be absent. */
    public record Sheet(String name, List<Row> rows) {}

    /**
     * One row.
     *
     * @param line its number in the file, counted from 1
     * @param cells one line of words each; a day is written 2023-01-16
     * @param continued the cells that are merged with the one above and repeat it
     */
    public record Row(int line, List<String> cells, Set<Integer> continued) {

        /** The words of a cell, empty where there is none. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public PaperTable {
        sheets = List.copyOf(sheets);
    }
}
