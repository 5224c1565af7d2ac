package io.yinuo.letter.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules that are kept as data: a name, a weight, a pattern, and examples that it must and must not fit.
 *
 * <p>The examples are tested; a rule is added by adding lines to the file.
 */
public final class RuleFile {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * One rule of a file.
     *
     * @param needs words of which one must be there, or none; they only spare the trying of the pattern
     */
    public record Entry(
            String name,
            int weight,
            Pattern pattern,
            List<String> needs,
            String note,
            List<String> fits,
            List<String> spares) {

        public boolean in(String text) {
            return mayBeIn(text) && pattern.matcher(text).find();
        }

        private boolean mayBeIn(String text) {
            for (String word : needs) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return needs.isEmpty();
        }

        private Entry with(int otherWeight, Pattern otherPattern, String otherNote) {
            return new Entry(name, otherWeight, otherPattern, needs, otherNote, fits, spares);
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
            case "rule" -> entries.add(new Entry(
                    value, 0, null, new ArrayList<>(), null, new ArrayList<>(), new ArrayList<>()));
            case "needs" -> last().needs().addAll(List.of(value.split(" ")));
            case "fits" -> last().fits().add(value);
            case "spares" -> last().spares().add(value);
            default -> entries.set(entries.size() - 1, changed(last(), key, value));
        }
    }

    private static Entry changed(Entry rule, String key, String value) {
        return switch (key) {
            case "weight" -> rule.with(Integer.parseInt(value), rule.pattern(), rule.note());
            case "pattern" -> rule.with(rule.weight(), Pattern.compile(value), rule.note());
            case "note" -> rule.with(rule.weight(), rule.pattern(), value);
            default -> throw new IllegalStateException("unknown line in a rule file: " + key);
        };
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }
}
