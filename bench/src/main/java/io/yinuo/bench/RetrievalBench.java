package io.yinuo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints recall at five and mean reciprocal rank of each task, then the times of queries. */
public final class RetrievalBench {

    private final LabelledSet set;
    private final PrintStream out;

    private RetrievalBench(LabelledSet set, PrintStream out) {
        this.set = set;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var set = LabelledSet.read(Path.of(arguments[0]));
        var bench = new RetrievalBench(set, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try (var product = new Product(set.passages())) {
            var ways = new LinkedHashMap<String, Retrieval>();
            ways.put("BM25, single characters", new SingleCharacters(set.passages()));
            ways.put("the application", product);
            bench.compare(ways);
        }
        var times = new Times(set, bench.out);
        times.print(1_000);
        if (!List.of(arguments).contains("--quick")) {
            times.print(100_000);
        }
    }

    private void compare(Map<String, Retrieval> ways) {
        out.printf("%d documents, %d queries%n", set.passages().size(), set.queries().size());
        for (var task : Task.values()) {
            ways.forEach((name, way) -> {
                print(task, name, "tuning", way, set.queries().stream().filter(query -> !query.heldBack()).toList());
                print(task, name, "held back", way, set.queries().stream().filter(LabelledQuery::heldBack).toList());
                print(task, name, "all", way, set.queries());
            });
        }
        ways.forEach((name, way) -> out.printf("mean of the tasks    %-28s all        MRR %.3f, held back %.3f%n", name,
                mean(way, set.queries()), mean(way, set.queries().stream().filter(LabelledQuery::heldBack).toList())));
    }

    private static double mean(Retrieval way, List<LabelledQuery> queries) {
        return Arrays.stream(Task.values())
                .mapToDouble(task -> Score.of(way, queries, task).reciprocalRank())
                .average()
                .orElseThrow();
    }

    private void print(Task task, String name, String half, Retrieval way, List<LabelledQuery> queries) {
        var score = Score.of(way, queries, task);
        out.printf("%-20s %-28s %-10s recall@5 %.3f  MRR %.3f%n", task, name, half, score.recallAt5(), score.reciprocalRank());
    }
}
