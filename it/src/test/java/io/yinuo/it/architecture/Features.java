package io.yinuo.it.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which feature may use which: the table of the design, read from the bottom to the top. */
final class Features {

    private static final List<String> STEPS =
            List.of("intake", "assignment", "drafting", "signoff", "delivery", "contribution", "feedback", "commitment",
                    "publication");

    private static final Map<String, Set<String>> MAY_USE = table();

    private Features() {}

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        add(table, "processes", List.of());
        add(table, "shared", List.of());
        add(table, "audit", List.of("shared"));
        add(table, "directory", List.of("audit"));
        add(table, "calendar", List.of("audit"));
        add(table, "letter", List.of("shared"));
        add(table, "document", List.of("shared"));
        add(table, "workflow", List.of("audit", "processes"));
        add(table, "notification", List.of("directory", "calendar"));
        add(table, "suggestion", List.of("directory", "workflow"));
        add(table, "deadline", List.of("calendar", "suggestion", "workflow", "notification"));
        add(table, "secret", List.of("deadline"));
        add(table, "paper", List.of("suggestion", "secret", "letter"));
        add(table, "offline", List.of("paper"));
        add(table, "supervision", List.of("suggestion"));
        add(table, "measures", List.of("directory", "calendar"));
        String below = "deadline";
        for (String step : STEPS) {
            add(table, step, List.of(below, "paper", "offline", "supervision", "measures", "letter", "document"));
            below = step;
        }
        add(table, "handover", List.of(below));
        add(table, "merging", List.of(below));
        add(table, "importing", List.of(below));
        add(table, "search", List.of(below));
        add(table, "linking", List.of("search"));
        add(table, "register", List.of(below, "search", "merging"));
        add(table, "bulletin", List.of("register"));
        add(table, "archiving", List.of("register"));
        add(table, "ledger", List.of("register", "handover"));
        add(table, "consistency", List.of("register"));
        add(table, "sample", List.of("importing", "handover"));
        add(table, "delegates", List.of("importing", "search"));
        add(table, "web", table.keySet());
        return table;
    }

    /** Whoever may use a feature may use what that one uses. */
    private static void add(Map<String, Set<String>> table, String feature, Iterable<String> uses) {
        var all = new TreeSet<String>();
        for (String used : uses) {
            all.add(used);
            all.addAll(table.get(used));
        }
        table.put(feature, all);
    }

    static boolean isKnown(String feature) {
        return MAY_USE.containsKey(feature);
    }

    static boolean mayUse(String feature, String other) {
        return feature.equals(other) || MAY_USE.getOrDefault(feature, Set.of()).contains(other);
    }
}
