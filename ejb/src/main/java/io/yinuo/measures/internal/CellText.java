package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeColumn.Holds;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeLineView.Difference;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.shared.InvalidInput;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cells as they are kept in a column. */
final class CellText {

    private static final String ID = "id";

    private CellText() {}

    static String write(Map<String, String> cells) {
        var object = Json.createObjectBuilder();
        cells.forEach((key, words) -> object.add(key, Cells.writable(words)));
        return object.build().toString();
    }

    static Map<String, String> read(String kept) {
        try (var reader = Json.createReader(new StringReader(kept))) {
            var cells = new LinkedHashMap<String, String>();
            var object = reader.readObject();
            object.keySet().forEach(key -> cells.put(key, object.getString(key)));
            return cells;
        }
    }

    /** What a line changes of what is there, column by column. */
    static List<Difference> differences(ExchangeRow row, Map<String, String> known, ExchangeLineStatus status) {
        if (known == null || status == ExchangeLineStatus.SAME) {
            return List.of();
        }
        var given = new CellReading(row, new InvalidInput.Check()).cells();
        return row.kind().columns().stream()
                .filter(column -> column.holds() != Holds.TOLD && !column.key().equals(ID))
                .filter(column -> !Objects.equals(known.get(column.key()), given.get(column.key())))
                .map(column -> new Difference(
                        column.heading(), column.of() == null ? null : column.of().getSimpleName(), known.get(column.key()),
                        given.get(column.key())))
                .toList();
    }
}
