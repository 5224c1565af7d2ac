package io.yinuo.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were torn and mixed up: each is read or refused, in the memory that the reader has when it serves and within the
 * time that it is given. The same files each time, and a bounded number of them.
 */
@Tag("full")
@DisplayName("文件乱测")
class FileFuzzTest {

    private static final long SEED = 20261123;
    private static final int FILES = 1_500;
    private static final int CHANGES = 12;
    private static final long LONGEST_SECONDS = 30;
    private static final long ALL_SECONDS = 600;
    private static final String MEMORY = "-Xmx256m";

    @Test
    @DisplayName("改乱的 DOCX、PDF、OFD：读出文字或者拒绝，不耗尽内存，不停不下来")
    void readsOrRefusesEveryChangedFileInBoundedMemoryAndTime(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("said");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var reading = new ProcessBuilder(
                        java.toString(), MEMORY, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
                        "-cp", System.getProperty("java.class.path"), FileFuzzTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(file.toFile())
                .start();
        boolean ended = reading.waitFor(ALL_SECONDS, TimeUnit.SECONDS);
        reading.destroyForcibly();

        assertThat(ended).as("every reading comes to its end").isTrue();
        var said = Files.readString(file);
        assertThat(reading.exitValue()).as(said).isZero();
        System.out.println("fuzz: " + said.strip());
    }

    /** Reads the changed files one after the other; the first that takes too long or ends in an error ends all. */
    public static void main(String[] none) throws IOException {
        var words = System.out;
        System.setOut(System.err);
        var samples = Map.of(
                "DOCX", SampleFiles.word(), "OFD", SampleFiles.ofd(), "PDF", SampleFiles.pdf("Suggestion 198", null));
        var random = new Random(SEED);
        var outcomes = new TreeMap<Integer, Integer>();
        long slowest = 0;
        for (int i = 0; i < FILES; i++) {
            var format = List.of("DOCX", "OFD", "PDF").get(i % samples.size());
            var file = changed(samples.get(format), format, random);
            long begun = System.nanoTime();
            outcomes.merge(Reader.run(format, file, new ByteArrayOutputStream()), 1, Integer::sum);
            slowest = Math.max(slowest, System.nanoTime() - begun);
            if (TimeUnit.NANOSECONDS.toSeconds(slowest) > LONGEST_SECONDS) {
                throw new IllegalStateException("file " + i + " takes too long");
            }
        }
        words.printf("%d files, by exit status %s, the slowest %d ms%n", FILES, outcomes, TimeUnit.NANOSECONDS.toMillis(slowest));
        System.exit(0);
    }

    private static byte[] changed(byte[] file, String format, Random random) throws IOException {
        return !format.equals("PDF") && random.nextInt(3) > 0 ? inside(file, random) : torn(file, random);
    }

    /** The archive is whole; what one of its parts says is not. */
    private static byte[] inside(byte[] archive, Random random) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive)); var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var part = from.readAllBytes();
                to.write(random.nextInt(3) == 0 ? torn(part, random) : part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] torn(byte[] bytes, Random random) {
        var torn = bytes.clone();
        for (int left = 1 + random.nextInt(CHANGES); left > 0 && torn.length > 1; left--) {
            int at = random.nextInt(torn.length);
            torn = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(torn, at);
                case 1 -> doubled(torn, at, random);
                default -> with(torn, at, (byte) random.nextInt(256));
            };
        }
        return torn;
    }

    private static byte[] with(byte[] bytes, int at, byte other) {
        bytes[at] = other;
        return bytes;
    }

    /** A piece stands twice. */
    private static byte[] doubled(byte[] bytes, int at, Random random) {
        int piece = Math.min(bytes.length - at, 1 + random.nextInt(100));
        var longer = Arrays.copyOf(bytes, bytes.length + piece);
        System.arraycopy(bytes, at, longer, at + piece, bytes.length - at);
        return longer;
    }
}
