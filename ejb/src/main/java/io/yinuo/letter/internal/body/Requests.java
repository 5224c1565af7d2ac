package io.yinuo.letter.internal.body;

import io.yinuo.letter.LetterReading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The single requests of the deputy, where the letter restates them (诉求). */
public final class Requests {

    private static final Pattern HEADING = Pattern.compile("^关于(?!对)[^,。]{2,40}(?:建议|问题|方面|情况)?[。:]?$");
    private static final Pattern QUOTED = Pattern.compile("(?:您|你们?|代表|委员)[^“。]{0,20}(?:提出|建议|关注|反映)[^“。]{0,10}(?=“)");
    private static final Pattern IN_QUOTES = Pattern.compile("“([^“”]{4,60})”");

    private Requests() {}

    public static List<Passage> in(List<Sentence> sentences) {
        var requests = new ArrayList<Passage>();
        for (Sentence sentence : sentences) {
            if (sentence.heading() && HEADING.matcher(sentence.words()).find()) {
                int from = sentence.from() + sentence.text().length() - sentence.words().length();
                int to = sentence.to() - (sentence.text().endsWith("。") ? 1 : 0);
                var span = sentence.paragraph().span(from, to);
                requests.add(new Passage(span.start(), span.end(), span.text()));
            } else if (!sentence.text().contains("收悉") && QUOTED.matcher(sentence.text()).find()) {
                quoted(sentence, requests);
            }
        }
        return requests;
    }

    private static void quoted(Sentence sentence, List<Passage> requests) {
        var hit = IN_QUOTES.matcher(sentence.text());
        while (hit.find()) {
            var span = sentence.paragraph().span(sentence.from() + hit.start(1), sentence.from() + hit.end(1));
            requests.add(new Passage(span.start(), span.end(), span.text()));
        }
    }
}
