package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Folded;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.RuleFile;
import java.util.ArrayList;
import java.util.List;

/** P, G and T: marks, damaged characters, words of the page, and typing errors. */
final class WordChecks {

    private static final List<RuleFile.Entry> TYPOS = RuleFile.read("typos.txt");
    private static final Wording COMMA_BETWEEN = Wording.of("(?<=[》”])、(?=[《“])");
    private static final String NOUN =
            "(?:吸引力|凝聚力|影响力|竞争力|执行力|公信力|创新力|有效性|针对性|实效性|积极性|主动性|创造性|科学性|规范性|安全性|可靠性|时效性|便利性|满意度|知晓率|知晓度|参与度|参与率|获得感|幸福感|安全感|归属感|认同感)";
    private static final Wording RUN_TOGETHER = Wording.of("[力性度率感](?<=" + NOUN + ")(?=" + NOUN + ")");
    private static final Wording GARBLED = Wording.of("[\\uFFFD\\uE000-\\uF8FF]|锟斤拷|烫烫烫|\\u00C3[\\u0080-\\u00BF]|㠉");
    private static final Wording WRITTEN = Wording.of("[一-鿿A-Za-z]");
    private static final List<String> PAIRS = List.of("《》", "“”", "()");
    private static final int MANY = 5;
    private static final int PROSE = 30;

    private WordChecks() {}

    static void check(Checked letter, Marks marks) {
        var lines = new ArrayList<Paragraph>(letter.layout().head());
        lines.addAll(letter.layout().body());
        for (Paragraph line : lines) {
            pairs(line, marks);
            typos(line, marks);
            var comma = COMMA_BETWEEN.search(line.phrase());
            if (comma.find()) {
                marks.fixable(line.span(comma), "", LetterRule.P3, "comma");
            }
            var garbled = GARBLED.search(line.phrase());
            if (garbled.find()) {
                marks.at(line.span(garbled), LetterRule.G3, "garbled");
            }
        }
        ends(letter, marks);
        characters(letter, marks);
        if (!letter.layout().web().isEmpty()) {
            letter.layout().web().stream().filter(line -> WRITTEN.in(line.phrase())).findFirst()
                    .ifPresent(line -> marks.at(line.span(), LetterRule.G4, "page"));
        }
    }

    /** P4: every mark that opens is closed. */
    private static void pairs(Paragraph line, Marks marks) {
        for (String pair : PAIRS) {
            if (line.text().indexOf(pair.charAt(0)) < 0 && line.text().indexOf(pair.charAt(1)) < 0) {
                continue;
            }
            int open = -1;
            int depth = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.text().charAt(i);
                boolean item = c == ')' && i < 4 && depth == 0;
                if (c == pair.charAt(0)) {
                    open = depth++ == 0 ? i : open;
                } else if (c == pair.charAt(1) && !item && --depth < 0) {
                    marks.at(line.span(i, i + 1), LetterRule.P4, "closed");
                    depth = 0;
                }
            }
            if (depth > 0) {
                marks.at(line.span(open, open + 1), LetterRule.P4, "open");
            }
        }
    }

    private static void typos(Paragraph line, Marks marks) {
        for (RuleFile.Entry typo : TYPOS) {
            var hit = typo.pattern().search(line.phrase());
            if (hit.find()) {
                marks.fixable(line.span(hit), typo.note(), LetterRule.T1, "typo", hit.group(), typo.note());
            }
        }
    }

    /** P5: nouns of a list are parted, and a paragraph of prose ends with a mark. */
    private static void ends(Checked letter, Marks marks) {
        for (Sentence sentence : letter.sentences()) {
            var hit = RUN_TOGETHER.search(sentence.phrase());
            if (hit.find()) {
                var place = sentence.paragraph().span(sentence.from() + hit.start(), sentence.from() + hit.end());
                marks.at(place, LetterRule.P5, "parted");
            }
            boolean last = sentence.to() == sentence.paragraph().length();
            boolean unended = last && !sentence.heading() && sentence.paragraph().length() >= PROSE
                    && Character.isLetterOrDigit(sentence.text().charAt(sentence.text().length() - 1));
            if (unended && sentence.paragraph().text().indexOf(',') >= 0) {
                marks.at(sentence.span(), LetterRule.P5, "end");
            }
        }
    }

    private static void characters(Checked letter, Marks marks) {
        Folded folded = letter.folded();
        if (!folded.pinyin().isEmpty()) {
            int at = folded.pinyin().get(0);
            int end = folded.original().indexOf(folded.original().charAt(at) == '(' ? ')' : '）', at) + 1;
            marks.fixable(folded.span(at, end), "", LetterRule.G1, "pinyin", String.valueOf(folded.pinyin().size()));
        }
        if (folded.traditional().size() >= MANY) {
            int at = folded.traditional().get(0);
            marks.at(folded.span(at, at + 1), LetterRule.G2, "traditional", String.valueOf(folded.traditional().size()));
        }
    }
}
