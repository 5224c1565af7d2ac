package io.yinuo.letter;

import io.yinuo.letter.LetterReading.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A letter of our own writing, with what a careful reader finds in it; see the README beside the letters.
 *
 * @param promises with their firmness and last day, which is null where the letter names none
 * @param fields by their name, each with every value that is right
 */
record Sample(String name, String letter, List<Promise> promises, Map<String, List<String>> fields) {

    private static final Pattern MARKED = Pattern.compile("⟦(\\w+)(?: (\\d{4}-\\d\\d-\\d\\d))?\\|([^⟧]*)⟧");

    /** A sentence that promises. */
    record Promise(Passage words, String firmness, String due) {}

    /** The letters of a folder, by name. */
    static List<Sample> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Sample::read).toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Sample read(Path file) {
        try {
            var parts = Files.readString(file).split("\n=====\n", 2);
            var promises = new ArrayList<Promise>();
            var letter = new StringBuilder();
            var hit = MARKED.matcher(parts[0]);
            while (hit.find()) {
                hit.appendReplacement(letter, "");
                int start = letter.codePointCount(0, letter.length());
                letter.append(hit.group(3));
                int end = letter.codePointCount(0, letter.length());
                promises.add(new Promise(new Passage(start, end, hit.group(3)), hit.group(1), hit.group(2)));
            }
            hit.appendTail(letter);
            return new Sample(file.getFileName().toString(), letter.toString(), promises, fields(parts[1]));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, List<String>> fields(String lines) {
        var fields = new HashMap<String, List<String>>();
        for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon).replaceFirst("^alt2? ", "");
            fields.computeIfAbsent(name, any -> new ArrayList<>()).add(line.substring(colon + 1).strip());
        }
        return fields;
    }

    List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The words of a field that is a list parted by blanks. */
    List<String> words(String field) {
        return values(field).stream().flatMap(value -> List.of(value.split(" ")).stream()).filter(word -> !word.isEmpty()).toList();
    }
}
