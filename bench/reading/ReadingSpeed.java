import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import io.yinuo.letter.LetterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How fast letters are read, beside one segmentation of the same text with jieba, in the same run and on one thread. */
public final class ReadingSpeed {

    private static final int ROUNDS = 5;
    private static final long ROUND = 3_000_000_000L;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};

    private ReadingSpeed() {}

    public static void main(String[] folders) throws IOException {
        var letters = letters(folders);
        var jieba = new JiebaSegmenter();
        ToIntFunction<String> segment = text -> jieba.process(text, SegMode.SEARCH).size();
        ToIntFunction<String> read = text -> LetterReader.read(text).commitments().size();
        double slowest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double segmented = perSecond(letters, segment);
            double understood = perSecond(letters, read);
            if (round > 0) {
                slowest = Math.min(slowest, understood / segmented);
            }
            System.out.printf(
                    "round %d%s: jieba %.0f letters/s, reader %.0f letters/s, ratio %.2f%n", round, round == 0 ? " (warm-up)" : "",
                    segmented, understood, understood / segmented);
        }
        System.out.printf("lowest ratio after the warm-up: %.2f%n", slowest);
        perCharacter(letters, read);
    }

    private static List<String> letters(String[] folders) throws IOException {
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
        long begun = System.nanoTime();
        int done = 0;
        while (System.nanoTime() - begun < ROUND) {
            work.applyAsInt(letters.get(done % letters.size()));
            done++;
        }
        return done * 1e9 / (System.nanoTime() - begun);
    }

    /** The cost of a character, which must not grow with the length of the text. */
    private static void perCharacter(List<String> letters, ToIntFunction<String> read) {
        var all = String.join("\n", letters);
        for (int size : SIZES) {
            var text = all.repeat(size / all.length() + 1).substring(0, size);
            long begun = System.nanoTime();
            int times = 0;
            while (System.nanoTime() - begun < ROUND) {
                read.applyAsInt(text);
                times++;
            }
            System.out.printf("%,9d characters: %.0f ns a character%n", size, (double) (System.nanoTime() - begun) / times / size);
        }
    }
}
