package io.yinuo.letter.internal.text;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules that are kept as data: a name, a weight, a pattern, and examples that it must and must not fit.
 *
 * <p>The examples are tested; a rule is added by adding lines to the file.
 */
public final class RuleFile {

    private final List<Entry> entries = new ArrayList<>();

    /** One rule of a file. */
    public record Entry(String name, int weight, Wording pattern, String note, List<String> fits, List<String> spares) {

        public boolean in(Phrase phrase) {
            return pattern.in(phrase);
        }

        private Entry with(int otherWeight, Wording otherPattern, String otherNote) {
            return new Entry(name, otherWeight, otherPattern, otherNote, fits, spares);
        }
    }

    private RuleFile() {}

    /** @param name of a file beside {@code io.yinuo.letter} in the resources */
    public static List<Entry> read(String name) {
        var file = new RuleFile();
        try (var in = RuleFile.class.getResourceAsStream("/io/yinuo/letter/" + name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(file::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(file.entries);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var key = line.substring(0, colon).strip();
        var value = line.substring(colon + 1).strip();
        switch (key) {
            case "rule" -> entries.add(new Entry(value, 0, null, null, new ArrayList<>(), new ArrayList<>()));
            case "fits" -> last().fits().add(value);
            case "spares" -> last().spares().add(value);
            default -> entries.set(entries.size() - 1, changed(last(), key, value));
        }
    }

    private static Entry changed(Entry rule, String key, String value) {
        return switch (key) {
            case "weight" -> rule.with(Integer.parseInt(value), rule.pattern(), rule.note());
            case "pattern" -> rule.with(rule.weight(), Wording.of(value), rule.note());
            case "note" -> rule.with(rule.weight(), rule.pattern(), value);
            default -> throw new IllegalStateException("unknown line in a rule file: " + key);
        };
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }
}
