package io.yinuo.deadline.internal;

import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.RuleSet;
import io.yinuo.suggestion.MatterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ready-made sets that come with the product, from {@code rule-sets.csv}. */
public final class ReadyMadeRules {

    private static final String FILE = "/io/yinuo/deadline/rule-sets.csv";

    /** After the kind of matter: for those that are complex. */
    private static final String COMPLEX = ":COMPLEX";

    private static final Map<RuleSet, List<DeadlineRule>> SETS = load();

    private ReadyMadeRules() {}

    public static List<DeadlineRule> of(RuleSet set) {
        return SETS.get(set);
    }

    private static Map<RuleSet, List<DeadlineRule>> load() {
        try (var file = ReadyMadeRules.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 8))
                    .collect(Collectors.groupingBy(
                            parts -> RuleSet.valueOf(parts[0]), Collectors.mapping(ReadyMadeRules::rule, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeadlineRule rule(String[] parts) {
        var latest = parts[6].isEmpty() ? null : MonthDay.parse("--" + parts[6]);
        var term = new Term(
                Integer.parseInt(parts[3]), TermUnit.valueOf(parts[4]), false, RollOver.valueOf(parts[5]), latest);
        boolean complex = parts[2].endsWith(COMPLEX);
        var matter = complex ? parts[2].substring(0, parts[2].length() - COMPLEX.length()) : parts[2];
        return new DeadlineRule(
                DeadlineKind.valueOf(parts[1]), matter.equals("ANY") ? null : MatterKind.valueOf(matter), complex, term, parts[7]);
    }
}
