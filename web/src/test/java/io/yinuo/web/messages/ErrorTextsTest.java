package io.yinuo.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code with which anything is refused has its sentence, and every sentence its code. */
class ErrorTextsTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|REQUIRED)\"");
    private static final Pattern ENVIRONMENT = Pattern.compile("YINUO_.*");

    /** Names of roles and columns look like codes and are none. */
    private static final Pattern NO_REFUSALS = Pattern.compile("(Roles|LedgerQuery)\\.java");

    @Test
    void everyCodeHasItsSentence() {
        assertThat(sentences()).containsAll(codes());
    }

    @Test
    void everySentenceHasItsCode() {
        var unused = new TreeSet<>(sentences());
        unused.removeAll(codes());
        assertThat(unused).isEmpty();
    }

    private static Set<String> codes() {
        var codes = Stream.of(Path.of("../ejb/src/main/java"), Path.of("src/main/java"), Path.of("src/main/webapp"))
                .flatMap(ErrorTextsTest::sources)
                .flatMap(source -> CODE.matcher(text(source)).results())
                .map(match -> match.group(1))
                .filter(code -> !ENVIRONMENT.matcher(code).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).hasSizeGreaterThan(60);
        return codes;
    }

    private static Set<String> sentences() {
        return Sources.keysOf("errors.properties").stream()
                .map(key -> key.replaceFirst("^error\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !NO_REFUSALS.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
