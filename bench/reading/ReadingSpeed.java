import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import com.sun.management.OperatingSystemMXBean;
import io.yinuo.letter.LetterReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How fast letters are read, beside one segmentation of the same text with jieba, in the same run and on one thread each: jieba
 * itself, which is a library of Python, and its port to Java, whose code is compiled as the reader's is. A second is one of a
 * core's time, that of compiling and of collecting garbage included, so that other work on the machine takes no side.
 *
 * <p>Both programs of Java are warmed up first for as long as it takes until all of them is compiled, as in a server that runs.
 */
public final class ReadingSpeed {

    private static final int WARM_UPS = 12;
    private static final int ROUNDS = 5;
    private static final long ROUND = 3_000_000_000L;
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};

    private ReadingSpeed() {}

    /** @param args the program that segments with jieba itself, then the folders of the letters */
    public static void main(String[] args) throws IOException {
        var folders = List.of(args).subList(1, args.length);
        var letters = letters(folders);
        var port = new JiebaSegmenter();
        ToIntFunction<String> segment = text -> port.process(text, SegMode.SEARCH).size();
        ToIntFunction<String> read = text -> LetterReader.read(text).commitments().size();
        var jieba = new Jieba(args[0], folders);
        for (int i = 0; i < WARM_UPS; i++) {
            perSecond(letters, segment);
            perSecond(letters, read);
        }
        double besideJieba = Double.MAX_VALUE;
        double besidePort = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double original = jieba.perSecond();
            double ported = perSecond(letters, segment);
            double understood = perSecond(letters, read);
            besideJieba = Math.min(besideJieba, understood / original);
            besidePort = Math.min(besidePort, understood / ported);
            System.out.printf(
                    "round %d: jieba %.0f letters/s, its port to Java %.0f, reader %.0f; ratios %.2f and %.2f%n",
                    round, original, ported, understood, understood / original, understood / ported);
        }
        System.out.printf("lowest ratios: %.2f to jieba, %.2f to its port%n", besideJieba, besidePort);
        jieba.end();
        perCharacter(letters, read);
    }

    private static List<String> letters(List<String> folders) throws IOException {
        var letters = new ArrayList<String>();
        for (String folder : folders) {
            try (var files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                    letters.add(Files.readString(file).split("\n=====\n", 2)[0]);
                }
            }
        }
        return letters;
    }

    private static double perSecond(List<String> letters, ToIntFunction<String> work) {
        long begun = SYSTEM.getProcessCpuTime();
        int done = 0;
        while (SYSTEM.getProcessCpuTime() - begun < ROUND) {
            work.applyAsInt(letters.get(done % letters.size()));
            done++;
        }
        return done * 1e9 / (SYSTEM.getProcessCpuTime() - begun);
    }

    /** The cost of a character, which must not grow with the length of the text. */
    private static void perCharacter(List<String> letters, ToIntFunction<String> read) {
        var all = String.join("\n", letters);
        for (int size : SIZES) {
            var text = all.repeat(size / all.length() + 1).substring(0, size);
            long begun = SYSTEM.getProcessCpuTime();
            int times = 0;
            while (SYSTEM.getProcessCpuTime() - begun < ROUND) {
                read.applyAsInt(text);
                times++;
            }
            System.out.printf("%,9d characters: %.0f ns a character%n", size, (double) (SYSTEM.getProcessCpuTime() - begun) / times / size);
        }
    }

    /** A process that works only while it is asked. */
    private static final class Jieba {

        private final Process process;
        private final PrintWriter ask;
        private final BufferedReader answers;

        Jieba(String program, List<String> folders) throws IOException {
            var command = Stream.concat(Stream.of("/usr/bin/python3", program), folders.stream()).toList();
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            ask = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        double perSecond() throws IOException {
            ask.println();
            var answer = answers.readLine();
            if (answer == null) {
                throw new IOException("jieba ended");
            }
            return Double.parseDouble(answer);
        }

        void end() {
            process.destroy();
        }
    }
}
