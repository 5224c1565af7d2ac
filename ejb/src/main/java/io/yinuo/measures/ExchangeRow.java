package io.yinuo.measures;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table of the measures database (导入导出的一行).
 *
 * @param line where it stands in its sheet or list, counted from 1
 * @param cells by the key of their column; one that says one of several has its name; empty ones are left out
 */
public record ExchangeRow(ExchangeKind kind, int line, Map<String, String> cells) {

    public ExchangeRow {
        var said = new LinkedHashMap<String, String>();
        cells.forEach((key, words) -> {
            if (words != null && !words.isBlank()) {
                said.put(key, words.strip());
            }
        });
        cells = said;
    }
}
