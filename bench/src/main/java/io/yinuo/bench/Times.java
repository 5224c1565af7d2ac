package io.yinuo.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** How long a query of the memory takes when there is much to remember. */
final class Times {

    private static final int MOST = 5;
    private static final int ROUNDS = 2;

    private final LabelledSet set;
    private final PrintStream out;

    Times(LabelledSet set, PrintStream out) {
        this.set = set;
        this.out = out;
    }

    void print(int documents) {
        long begun = System.nanoTime();
        try (var product = new Product(grown(documents))) {
            out.printf("%,d documents written in %.1f s%n", documents, (System.nanoTime() - begun) / 1e9);
            for (var task : Task.values()) {
                print(product, task, documents);
            }
        }
    }

    /** The first round warms up, the last one counts. */
    private void print(Product product, Task task, int documents) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            times.clear();
            for (var query : set.queries()) {
                long begun = System.nanoTime();
                product.find(query.text(), task.kind(), MOST);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        times.sort(null);
        out.printf("%-20s %,9d documents  median %.1f ms  95th percentile %.1f ms%n",
                task, documents, times.get(times.size() / 2), times.get(times.size() * 95 / 100));
    }

    /** The set over and over, each time of another place, so that no two documents are the same. */
    private List<Passage> grown(int documents) {
        var grown = new ArrayList<Passage>();
        for (int copy = 0; grown.size() < documents; copy++) {
            for (var passage : set.passages()) {
                if (grown.size() < documents) {
                    grown.add(new Passage(
                            passage.kind(), passage.matter() + "-" + copy, passage.title(),
                            "第" + copy + "镇 " + passage.body()));
                }
            }
        }
        return grown;
    }
}
