package io.yinuo.bench;

import java.util.List;

/** How well the relevant documents are found, as means over queries. */
record Score(double recallAt5, double reciprocalRank) {

    private static final int MOST = 50;

    static Score of(Retrieval retrieval, List<LabelledQuery> queries, Task task) {
        double recall = 0;
        double reciprocal = 0;
        for (var query : queries) {
            var relevant = query.relevant().get(task).stream().map(matter -> task.kind() + ":" + matter).toList();
            var found = retrieval.find(query.text(), task.kind(), MOST);
            var top = found.subList(0, Math.min(5, found.size()));
            recall += (double) relevant.stream().filter(top::contains).count() / relevant.size();
            reciprocal += found.stream().filter(relevant::contains).findFirst().map(hit -> 1.0 / (found.indexOf(hit) + 1)).orElse(0.0);
        }
        return new Score(recall / queries.size(), reciprocal / queries.size());
    }
}
