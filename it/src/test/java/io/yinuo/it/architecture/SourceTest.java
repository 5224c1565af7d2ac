package io.yinuo.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the sources shows. */
class SourceTest {

    private static final int LONGEST_FILE = 400;
    private static final int FLOOR = 100;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch \\([^)]*\\) \\{\\s*\\}");

    @Test
    void packageSaysWhatItHolds() {
        Set<Path> packages = sources().map(Path::getParent).collect(Collectors.toSet());

        assertThat(packages).allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void classFitsIntoOneHead() {
        assertThat(sources()).allSatisfy(source -> assertThat(read(source).lines().count())
                .as(source.toString())
                .isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(sources()).allSatisfy(source -> assertThat(read(source))
                .as(source.toString())
                .doesNotContainPattern(UNFINISHED)
                .doesNotContainPattern(EMPTY_CATCH));
    }

    @Test
    void patternsBite() {
        assertThat("// TODO later").containsPattern(UNFINISHED);
        assertThat("catch (IOException e) {\n    }").containsPattern(EMPTY_CATCH);
    }

    @Test
    void searchSawTheSources() {
        assertThat(sources()).hasSizeGreaterThan(FLOOR);
    }

    private static Stream<Path> sources() {
        return Stream.of("processes", "reader", "ejb", "web").flatMap(module -> javaFiles(Path.of("..", module, "src/main/java")).stream());
    }

    private static List<Path> javaFiles(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
