package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Marker;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Wording;
import java.util.ArrayList;
import java.util.List;

/** S1 to S6: the numbers of headings and items. */
final class StructureChecks {

    private static final Wording FIRST_OF_SERIES = Wording.of("[,:;、]一是");
    private static final Wording GRADES = Wording.of("^[一二三四五六七八九]、[一二三四五六七八九](?:年级|级|类|次|期|批|等)");
    private static final int SERIES = 5;
    private static final int UNNUMBERED = 2;
    private static final int CELLS = 3;

    private StructureChecks() {}

    static void check(Checked letter, Marks marks) {
        var numbered = letter.sentences().stream()
                .filter(each -> each.marker() != null && !GRADES.in(each.text()))
                .toList();
        numbers(numbered.stream().filter(each -> each.from() == 0).toList(), marks);
        series(letter.sentences(), marks);
        marksOfLevels(numbered, marks);
        headings(letter.sentences(), marks);
    }

    /** S1 and S2: a level counts on from one to the next, and the first level does so once. */
    private static void numbers(List<Sentence> numbered, Marks marks) {
        int[] last = new int[SERIES + 1];
        for (Sentence sentence : numbered) {
            Marker marker = sentence.marker();
            if (marker.level() > 2 || marker.number() == 0) {
                continue;
            }
            int before = last[marker.level()];
            if (marker.number() == 1 && before > 0 && marker.level() == 1) {
                marks.at(sentence.span(), LetterRule.S2, "restart", sentence.text().substring(0, marker.length()));
            } else if (marker.number() != 1 && marker.number() != before + 1) {
                marks.at(sentence.span(), LetterRule.S1, "skip", sentence.text().substring(0, marker.length()));
            }
            last[marker.level()] = marker.number();
            java.util.Arrays.fill(last, marker.level() + 1, last.length, 0);
        }
    }

    /** S3: one series 一是, 二是 in a section. */
    private static void series(List<Sentence> sentences, Marks marks) {
        int begun = 0;
        for (Sentence sentence : sentences) {
            Marker marker = sentence.marker();
            boolean section = marker != null && marker.level() < SERIES || sentence.heading() && marker == null;
            if (section) {
                begun = 0;
            } else if (beginsSeries(sentence) && ++begun == 2) {
                marks.at(sentence.span(), LetterRule.S3, "twice");
            }
        }
    }

    private static boolean beginsSeries(Sentence sentence) {
        Marker marker = sentence.marker();
        return marker != null && marker.number() == 1 && marker.sign().equals("是") || FIRST_OF_SERIES.in(sentence.words());
    }

    /** S4: 1. and not 1、, and not as the first level. */
    private static void marksOfLevels(List<Sentence> numbered, Marks marks) {
        boolean upper = numbered.stream().anyMatch(each -> each.marker().level() < 3);
        for (Sentence sentence : numbered) {
            Marker marker = sentence.marker();
            if (marker.level() != 3 || sentence.from() > 0) {
                continue;
            }
            var place = sentence.paragraph().span(0, marker.length());
            if (!upper) {
                marks.at(place, LetterRule.S4, "first");
            } else if (marker.sign().equals("、")) {
                marks.fixable(place, marker.number() + ".", LetterRule.S4, "comma");
            }
        }
    }

    /** S5 and S6: headings of one level end alike, and have numbers. */
    private static void headings(List<Sentence> sentences, Marks marks) {
        var whole = sentences.stream()
                .filter(each -> each.heading() && isWhole(each))
                .toList();
        for (int level = 1; level <= 2; level++) {
            int of = level;
            var same = whole.stream().filter(each -> each.marker() != null && each.marker().level() == of).toList();
            long stopped = same.stream().filter(each -> each.text().endsWith("。")).count();
            if (stopped > 0 && stopped < same.size()) {
                marks.at(same.get(0).span(), LetterRule.S5, "mixed");
            }
        }
        var bare = bare(sentences);
        if (bare.size() >= UNNUMBERED) {
            marks.at(bare.get(0).span(), LetterRule.S6, "unnumbered");
        }
    }

    /** Headings without a number; three and more in a row are the cells of a table that lost its lines. */
    private static List<Sentence> bare(List<Sentence> sentences) {
        var found = new ArrayList<Sentence>();
        int begun = 0;
        for (int i = 0; i <= sentences.size(); i++) {
            if (i < sentences.size() && isBare(sentences.get(i))) {
                continue;
            }
            if (i - begun < CELLS) {
                found.addAll(sentences.subList(begun, i));
            }
            begun = i + 1;
        }
        return found;
    }

    private static boolean isBare(Sentence sentence) {
        return sentence.heading() && sentence.marker() == null && isWhole(sentence);
    }

    private static boolean isWhole(Sentence sentence) {
        return sentence.from() == 0 && sentence.to() == sentence.paragraph().length();
    }
}
