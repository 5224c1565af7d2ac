package io.yinuo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a folder such as {@code bench/data}. */
record LabelledSet(List<Passage> passages, List<LabelledQuery> queries) {

    static LabelledSet read(Path folder) throws IOException {
        return new LabelledSet(
                rows(folder.resolve("corpus.tsv")).flatMap(LabelledSet::passages).toList(),
                rows(folder.resolve("queries.tsv")).map(LabelledSet::query).toList());
    }

    /** Whether one half is for tuning; nothing may be tuned on any query of a set that is not halved. */
    boolean halved() {
        return heldBack().size() < queries.size();
    }

    List<LabelledQuery> heldBack() {
        return queries.stream().filter(LabelledQuery::heldBack).toList();
    }

    /** The queries by the name under which their figures are printed. */
    Map<String, List<LabelledQuery>> parts() {
        var parts = new LinkedHashMap<String, List<LabelledQuery>>();
        if (halved()) {
            parts.put("tuning", queries.stream().filter(query -> !query.heldBack()).toList());
            parts.put("held back", heldBack());
        }
        parts.put("all", queries);
        return parts;
    }

    private static Stream<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"));
    }

    /** A promise stands under the title of its matter, as it does in the application; a measure has a name of its own. */
    private static Stream<Passage> passages(String[] row) {
        var measure = row[5].split("：", 2);
        return Stream.of(
                new Passage("SUGGESTION", row[0], row[1], row[2]),
                new Passage("REPLY", row[0], row[1], row[3]),
                new Passage("COMMITMENT", row[0], row[1], row[4]),
                new Passage("MEASURE", row[0], measure[0], measure[1]));
    }

    private static LabelledQuery query(String[] row) {
        return new LabelledQuery(row[0], !row[1].equals("tuning"), row[2], Map.of(
                Task.SIMILAR_SUGGESTION, matters(row[3]),
                Task.EARLIER_PROMISE, matters(row[4]),
                Task.FITTING_MEASURE, matters(row[5])));
    }

    private static Set<String> matters(String cell) {
        return Set.of(cell.split(" "));
    }
}
