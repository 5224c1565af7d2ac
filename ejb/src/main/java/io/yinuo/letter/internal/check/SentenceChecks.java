package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.text.RuleFile;
import java.util.List;

/** T3: sentences that stop half-way, or that were pasted twice; how they look is data. */
final class SentenceChecks {

    private static final List<RuleFile.Entry> GARBLED = RuleFile.read("garbled.txt");

    private SentenceChecks() {}

    static void check(Checked letter, Marks marks) {
        for (Sentence sentence : letter.sentences()) {
            var words = sentence.words();
            if (GARBLED.stream().anyMatch(rule -> rule.in(words))) {
                marks.at(sentence.span(), LetterRule.T3, "garbled");
            }
        }
    }
}
