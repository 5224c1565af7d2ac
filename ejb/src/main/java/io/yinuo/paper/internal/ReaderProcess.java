package io.yinuo.paper.internal;

import io.yinuo.paper.PaperText;
import io.yinuo.paper.PaperText.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Starts the reader of words, a Java process of its own (module {@code reader}) with bounds on memory and time.
 *
 * <p>It gets the file and nothing else: none of the server's environment, in which the password of the database stands.
 */
@ApplicationScoped
public class ReaderProcess {

    private static final String MAIN = "io.yinuo.reader.Reader";
    private static final int READ = 0;
    private static final int PROTECTED = 5;
    private static final int SECONDS = 30;
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** The words of a DOCX, PDF or OFD; a file that takes longer than half a minute is unreadable. */
    public PaperText read(CheckedFile file) {
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return PaperText.without(State.UNREADABLE);
            }
            try {
                return ask(file.format().name(), file.content());
            } finally {
                places.release();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return PaperText.without(State.UNREADABLE);
        }
    }

    private static PaperText ask(String format, byte[] content) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("yinuo-reader");
        try {
            var file = Files.write(folder.resolve("in"), content);
            var words = folder.resolve("out");
            var process = start(format, folder, file, words);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return PaperText.without(State.UNREADABLE);
            }
            return switch (process.exitValue()) {
                case READ -> PaperText.of(Files.readString(words, StandardCharsets.UTF_8));
                case PROTECTED -> PaperText.without(State.PROTECTED);
                default -> PaperText.without(State.UNREADABLE);
            };
        } finally {
            delete(folder);
        }
    }

    private static Process start(String format, Path folder, Path file, Path words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classPath = Path.of(System.getProperty("jboss.home.dir"), "reader").resolve("*");
        var builder = new ProcessBuilder(List.of(
                java.toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder, "-cp", classPath.toString(), MAIN, format));
        builder.environment().clear();
        return builder.directory(folder.toFile())
                .redirectInput(file.toFile())
                .redirectOutput(words.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
