package io.yinuo.document.internal.font;

import io.yinuo.document.Typeface;
import io.yinuo.shared.StateConflict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The fonts of some directories, and which of them serves for a typeface.
 *
 * <p>The names in {@code fonts.properties} are tried in their order, then all other fonts: a character that one font lacks is
 * taken from the next. Where none has it the document is refused rather than printed without it.
 */
public final class Fonts {

    private final Map<Typeface, List<FontFile>> shelves = new EnumMap<>(Typeface.class);

    private Fonts(List<FontFile> found) {
        var preferred = preferred();
        for (var face : Typeface.values()) {
            var shelf = new LinkedHashSet<FontFile>();
            for (var name : names(preferred, face.name())) {
                found.stream().filter(font -> isNamed(font, name)).forEach(shelf::add);
            }
            for (var name : names(preferred, "ANY")) {
                found.stream().filter(font -> isNamed(font, name)).forEach(shelf::add);
            }
            shelf.addAll(found);
            shelves.put(face, List.copyOf(shelf));
        }
    }

    /** @param directories the fonts of the first go before those of the next; one that does not exist is passed over */
    public static Fonts in(Collection<Path> directories) {
        var found = new ArrayList<FontFile>();
        for (var directory : directories) {
            if (Files.isDirectory(directory)) {
                files(directory).forEach(path -> addFonts(path, found));
            }
        }
        return new Fonts(found);
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Fonts::isFont).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isFont(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:ttf|otf|ttc)") && Files.isRegularFile(path);
    }

    /** A damaged file is no font of ours. */
    private static void addFonts(Path path, List<FontFile> found) {
        try {
            int count = Sfnt.count(path);
            for (int i = 0; i < count; i++) {
                found.add(new FontFile(path, i, path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")));
            }
        } catch (RuntimeException damaged) {
            System.getLogger(Fonts.class.getName()).log(System.Logger.Level.WARNING, "not a font: " + path, damaged);
        }
    }

    private static Properties preferred() {
        var names = new Properties();
        try (var reader = new InputStreamReader(
                Fonts.class.getResourceAsStream("/io/yinuo/document/fonts.properties"), StandardCharsets.UTF_8)) {
            names.load(reader);
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Properties preferred, String key) {
        return List.of(preferred.getProperty(key).split("\\s*,\\s*"));
    }

    private static boolean isNamed(FontFile font, String name) {
        return font.names().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whether some font draws the character, whatever the typeface. */
    public boolean has(int codePoint) {
        return shelves.get(Typeface.FANG_SONG).stream().anyMatch(font -> font.has(codePoint));
    }

    /**
     * The font that draws the character.
     *
     * @throws StateConflict FONT_MISSING when none has it
     */
    public FontFile font(Typeface face, int codePoint) {
        return shelves.get(face).stream()
                .filter(font -> font.has(codePoint))
                .findFirst()
                .orElseThrow(() -> new StateConflict("FONT_MISSING", Character.toString(codePoint), face.family()));
    }
}
