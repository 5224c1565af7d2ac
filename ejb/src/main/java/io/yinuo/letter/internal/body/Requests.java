package io.yinuo.letter.internal.body;

import io.yinuo.letter.LetterReading.Passage;
import io.yinuo.letter.internal.match.Wording;
import java.util.ArrayList;
import java.util.List;

/** The single requests of the deputy, where the letter restates them (诉求). */
public final class Requests {

    private static final Wording HEADING = Wording.of("^关于(?!对)[^,。]{2,40}(?:建议|问题|方面|情况)?[。:]?$");
    private static final Wording QUOTED = Wording.of("(?:您|你们?|代表|委员)[^“。]{0,20}(?:提出|建议|关注|反映)[^“。]{0,10}(?=“)");
    private static final Wording IN_QUOTES = Wording.of("“([^“”]{4,60})”");

    private Requests() {}

    public static List<Passage> in(List<Sentence> sentences) {
        var requests = new ArrayList<Passage>();
        for (Sentence sentence : sentences) {
            if (sentence.heading() && HEADING.in(sentence.words())) {
                int from = sentence.from() + sentence.text().length() - sentence.words().text().length();
                int to = sentence.to() - (sentence.text().endsWith("。") ? 1 : 0);
                var span = sentence.paragraph().span(from, to);
                requests.add(new Passage(span.start(), span.end(), span.text()));
            } else if (!sentence.text().contains("收悉") && QUOTED.in(sentence.phrase())) {
                quoted(sentence, requests);
            }
        }
        return requests;
    }

    private static void quoted(Sentence sentence, List<Passage> requests) {
        var hit = IN_QUOTES.search(sentence.phrase());
        while (hit.find()) {
            var span = sentence.paragraph().span(sentence.from() + hit.start(1), sentence.from() + hit.end(1));
            requests.add(new Passage(span.start(), span.end(), span.text()));
        }
    }
}
