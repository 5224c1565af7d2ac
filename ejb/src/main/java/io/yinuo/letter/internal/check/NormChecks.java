package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.RuleFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** F5: bounds that a letter names keep the national norms, which are data (domain §7.2). */
final class NormChecks {

    private static final List<RuleFile.Entry> NORMS = RuleFile.read("norms.txt");

    /** A sentence without any of these is not looked at further. */
    private static final Wording ABOUT = Wording.of("作业|睡眠|课后服务|第一节课|上课时间|培训");

    private static final String LEAST = "least";

    private NormChecks() {}

    static void check(Checked letter, Marks marks) {
        for (Sentence sentence : letter.sentences()) {
            if (ABOUT.in(sentence.phrase())) {
                var settled = new HashSet<Integer>();
                NORMS.forEach(norm -> compare(norm, sentence, settled, marks));
            }
        }
    }

    /** @param settled where numbers end that an earlier norm has decided */
    private static void compare(RuleFile.Entry norm, Sentence sentence, Set<Integer> settled, Marks marks) {
        var hit = norm.pattern().search(sentence.phrase());
        while (hit.find()) {
            double said = said(hit, norm.pattern());
            boolean wrong = norm.name().startsWith(LEAST) ? said < norm.weight() : said > norm.weight();
            if (settled.add(hit.end()) && wrong) {
                int gap = norm.note().indexOf(' ');
                var place = sentence.paragraph().span(sentence.from() + hit.start(), sentence.from() + hit.end());
                marks.at(place, LetterRule.F5, norm.note().substring(0, gap), norm.note().substring(gap + 1));
            }
        }
    }

    private static double said(Search hit, Wording pattern) {
        if (pattern.hasGroup("hour")) {
            return Integer.parseInt(hit.group("hour")) * 60 + Integer.parseInt(hit.group("minute"));
        }
        double number = Double.parseDouble(hit.group("number"));
        return hit.group("unit").equals("小时") ? number * 60 : number;
    }
}
