package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.RuleFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * T2: an institution keeps its name through a letter.
 *
 * <p>The groups of short names that mean one institution are data; a place before them tells apart those of two places.
 * A school that is cut down to its first characters and 院 is found by its full name.
 */
final class NameChecks {

    private static final List<RuleFile.Entry> INSTITUTIONS = RuleFile.read("institutions.txt");
    private static final Wording COLLEGE = Wording.of("[一-鿿]{3,9}学院");
    private static final int KEPT = 3;

    private NameChecks() {}

    static void check(Checked letter, Marks marks) {
        INSTITUTIONS.forEach(group -> institutions(letter, group, marks));
        if (!letter.folded().original().contains("简称")) {
            colleges(letter, marks);
        }
    }

    private static void institutions(Checked letter, RuleFile.Entry group, Marks marks) {
        Map<Character, String> known = new HashMap<>();
        for (Paragraph line : letter.layout().body()) {
            var hit = group.pattern().search(line.phrase());
            while (hit.find()) {
                var first = known.putIfAbsent(hit.group().charAt(0), hit.group());
                if (first != null && !first.equals(hit.group())) {
                    marks.at(line.span(hit), LetterRule.T2, "names", first, hit.group());
                    return;
                }
            }
        }
    }

    private static void colleges(Checked letter, Marks marks) {
        var shortened = new HashMap<String, String>();
        for (Paragraph line : letter.layout().body()) {
            var hit = COLLEGE.search(line.phrase());
            while (hit.find()) {
                var name = hit.group();
                for (int from = 0; from + KEPT < name.length() - 2; from++) {
                    shortened.putIfAbsent(name.substring(from, from + KEPT) + "院", name.substring(from));
                }
            }
        }
        if (shortened.isEmpty()) {
            return;
        }
        var told = new HashSet<String>();
        for (Paragraph line : letter.layout().body()) {
            var text = line.text();
            for (int end = text.indexOf('院', KEPT); end >= 0; end = text.indexOf('院', end + 1)) {
                var cut = text.substring(end - KEPT, end + 1);
                var whole = shortened.get(cut);
                if (whole != null && told.add(cut)) {
                    marks.at(line.span(end - KEPT, end + 1), LetterRule.T2, "names", whole, cut);
                }
            }
        }
    }
}
