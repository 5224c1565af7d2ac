package io.yinuo.web.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages, the views and the bundles hold, read from their sources. */
final class Sources {

    private static final Path WEB = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/io/yinuo/web/messages");
    private static final Path FEATURES = Path.of("../ejb/src/main/java");

    private static final Pattern ASKED = Pattern.compile(
            "(?:msg\\[|msg\\.of\\(|messages\\.(?:of|get)\\(|notices\\.(?:done|warn)\\()\\s*['\"]([\\w.]+)['\"]");
    private static final Pattern LITERAL = Pattern.compile("['\"]([a-z]\\w*(?:\\.\\w+)+)['\"]");

    private static final String[] TRAILED_FEATURES = {
        "paper", "offline", "intake", "suggestion", "assignment", "drafting", "signoff", "delivery", "contribution", "feedback",
        "commitment", "publication", "register", "directory", "consistency", "calendar", "deadline", "notification", "handover", "secret", "merging",
        "bulletin", "supervision", "archiving", "ledger", "measures", "search", "importing", "linking"
    };

    private Sources() {}

    static Set<String> keysAskedFor() {
        return matches(ASKED);
    }

    static Set<String> literals() {
        return matches(LITERAL);
    }

    static Set<String> keysOf(String bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** The acts that the boundaries write into the trail. */
    static Set<String> trailedActs() {
        return matchesOfFeatures(Pattern.compile("@Trailed\\((?:value = )?\"([\\w.]+)\""));
    }

    /** The fields that these acts tell of; a refusal tells its reason. */
    static Set<String> trailedFields() {
        var fields = new TreeSet<>(matchesOfFeatures(Pattern.compile("(?:Change\\.set|new Change)\\(\\s*\"(\\w+)\"")));
        fields.add("refusal");
        return fields;
    }

    private static Set<String> matchesOfFeatures(Pattern pattern) {
        return Stream.of(TRAILED_FEATURES)
                .flatMap(feature -> files(FEATURES.resolve("io/yinuo").resolve(feature)))
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constants of the enum of this simple name, each as {@code Name.CONSTANT}. */
    static Set<String> constantsOf(String simpleName) {
        var declaration = Pattern.compile("enum " + simpleName + "\\b");
        var source = files(FEATURES, WEB)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> declaration.matcher(text(file)).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No enum " + simpleName));
        var root = source.startsWith(WEB) ? WEB : FEATURES;
        var outer = root.relativize(source).toString().replace(".java", "").replace('/', '.');
        var name = outer.endsWith("." + simpleName) ? outer : outer + "$" + simpleName;
        try {
            return Stream.of(Class.forName(name).getEnumConstants())
                    .map(constant -> simpleName + "." + ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Enum " + name + " is not where its source says", e);
        }
    }

    private static Set<String> matches(Pattern pattern) {
        return files(WEB, PAGES)
                .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".xhtml"))
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path... roots) {
        return Stream.of(roots).flatMap(root -> {
            try (var walk = Files.walk(root)) {
                return walk.filter(Files::isRegularFile).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
