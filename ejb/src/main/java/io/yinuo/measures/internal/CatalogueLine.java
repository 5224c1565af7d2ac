package io.yinuo.measures.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a catalogue file: the first line of the file names the columns, bars part them, and lines that begin with #
 * say something to people only.
 */
record CatalogueLine(Map<String, String> cells) {

    /** The lines of a resource; none where there is no such file. */
    static List<CatalogueLine> of(String resource) {
        try (var stream = CatalogueLine.class.getResourceAsStream(resource)) {
            return stream == null
                    ? List.of()
                    : read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<CatalogueLine> read(List<String> lines) {
        var said = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var headings = said.get(0).split("\\|");
        var read = new ArrayList<CatalogueLine>();
        for (String line : said.subList(1, said.size())) {
            var parts = line.split("\\|", -1);
            if (parts.length != headings.length) {
                throw new IllegalArgumentException(parts.length + " cells under " + headings.length + " columns: " + line);
            }
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < parts.length; i++) {
                cells.put(headings[i].strip(), parts[i].strip());
            }
            read.add(new CatalogueLine(cells));
        }
        return read;
    }

    /** The words of a cell; null for an empty one. */
    String text(String column) {
        return Texts.orNull(cells.get(column));
    }

    BigDecimal number(String column) {
        var text = text(column);
        return text == null ? null : new BigDecimal(text);
    }

    <E extends Enum<E>> E of(Class<E> type, String column) {
        var text = text(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** The parts of a cell that blanks part. */
    List<String> list(String column) {
        var text = text(column);
        return text == null ? List.of() : List.of(text.split(" +"));
    }
}
