package io.yinuo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints recall at five and mean reciprocal rank of each task for each set, then the times of the first one's queries. */
public final class RetrievalBench {

    private final LabelledSet set;
    private final PrintStream out;

    private RetrievalBench(LabelledSet set, PrintStream out) {
        this.set = set;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var sets = new ArrayList<LabelledSet>();
        for (var folder : Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList()) {
            sets.add(LabelledSet.read(Path.of(folder)));
        }
        for (var set : sets) {
            new RetrievalBench(set, out).compare();
        }
        var times = new Times(sets.get(0), out);
        times.print(1_000);
        if (!List.of(arguments).contains("--quick")) {
            times.print(100_000);
        }
    }

    private void compare() throws IOException {
        try (var product = new Product(set.passages())) {
            var ways = new LinkedHashMap<String, Retrieval>();
            ways.put("BM25, single characters", new SingleCharacters(set.passages()));
            ways.put("the application", product);
            compare(ways);
        }
    }

    private void compare(Map<String, Retrieval> ways) {
        out.printf("%d documents, %d queries%n", set.passages().size(), set.queries().size());
        for (var task : Task.values()) {
            ways.forEach((name, way) -> set.parts().forEach((part, queries) -> print(task, name, part, way, queries)));
        }
        ways.forEach((name, way) -> out.printf("mean of the tasks    %-28s all        MRR %.3f%s%n", name,
                mean(way, set.queries()), set.halved() ? ", held back %.3f".formatted(mean(way, set.heldBack())) : ""));
    }

    private static double mean(Retrieval way, List<LabelledQuery> queries) {
        return Arrays.stream(Task.values())
                .mapToDouble(task -> Score.of(way, queries, task).reciprocalRank())
                .average()
                .orElseThrow();
    }

    private void print(Task task, String name, String part, Retrieval way, List<LabelledQuery> queries) {
        var score = Score.of(way, queries, task);
        out.printf("%-20s %-28s %-10s recall@5 %.3f  MRR %.3f%n", task, name, part, score.recallAt5(), score.reciprocalRank());
    }
}
