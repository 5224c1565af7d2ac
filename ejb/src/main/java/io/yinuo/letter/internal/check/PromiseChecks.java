package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.Commitment;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Span;

/** C2 to C6: what is promised, and how it is said. */
final class PromiseChecks {

    private static final Wording SOLVED = Wording.of("^[Aa]|已.{0,2}解决|采纳");
    private static final Wording HEDGE = Wording.of(
            "适时|积极(?:协调|争取|努力|探索|稳妥|向上|引入|反映|引导|推进|配合)|力争|逐步|探索|视情况?|综合考虑|酌情|尽快|尽可能|择机|(?:时机|条件)成熟|努力");
    private static final Wording UNNAMED = Wording.of(
            "(?:存在|有)(?:着)?(?:一些|一定的?|不少|诸多|许多|些许)(?:[一-鿿]{0,6})?(?:问题|不足|困难|差距)(?!:|,(?:如|主要|表现|比如|例如|一是))");
    private static final Wording NAMED = Wording.of("如|例如|主要(?:是|有|表现|体现)|表现(?:在|为)|一是|等(?:方面的?)?(?:问题|困难)|:");
    private static final Wording THANKS = Wording.of("感谢|谢谢");

    private PromiseChecks() {}

    static void check(Checked letter, Marks marks) {
        var solved = letter.header().resultClass() != null && SOLVED.in(letter.header().resultClass());
        if (letter.commitments().isEmpty() && !solved) {
            marks.missing(LetterRule.C2, "none");
        }
        letter.commitments().stream()
                .filter(each -> each.due() == null || each.owner() == null)
                .findFirst()
                .ifPresent(each -> marks.at(span(each), LetterRule.C3, "vague"));
        letter.promised().stream()
                .filter(sentence -> HEDGE.in(sentence.words()))
                .findFirst()
                .ifPresent(sentence -> marks.at(sentence.span(), LetterRule.C4, "hedge"));
        unnamed(letter, marks);
        thanks(letter, marks);
    }

    private static Span span(Commitment commitment) {
        return new Span(commitment.start(), commitment.end(), commitment.text());
    }

    private static void unnamed(Checked letter, Marks marks) {
        for (Sentence sentence : letter.sentences()) {
            if (UNNAMED.in(sentence.words()) && !NAMED.in(sentence.words())) {
                marks.at(sentence.span(), LetterRule.C5, "unnamed");
            }
        }
    }

    private static void thanks(Checked letter, Marks marks) {
        boolean thanked = false;
        for (Sentence sentence : letter.sentences()) {
            boolean again = sentence.text().contains("再次感谢") || sentence.text().contains("再次表示感谢");
            if (again && !thanked) {
                marks.at(sentence.span(), LetterRule.C6, "again");
            }
            thanked |= THANKS.in(sentence.phrase());
        }
    }
}
