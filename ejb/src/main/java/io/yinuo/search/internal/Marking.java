package io.yinuo.search.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.yinuo.search.Hit;
import io.yinuo.search.Segment;
import io.yinuo.suggestion.Commonplaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Marks in a document what it has in common with a question, by the analysis of the index; the server does not bring
 * Lucene's own highlighter.
 *
 * <p>Pieces of plain text come out and no markup, so that none can be smuggled in.
 */
public final class Marking {

    private static final int EXCERPT = 120;
    private static final int BEFORE = 30;

    private final Analyzer analyzer;
    private final Set<String> terms;

    private record Token(String term, int from, int to) {}

    Marking(Analyzer analyzer, String question) {
        this.analyzer = analyzer;
        terms = tokens(question).stream().map(Token::term).collect(toUnmodifiableSet());
    }

    public Hit hit(Scored found) {
        var document = found.document();
        var title = segments(document.title());
        var body = segments(document.body());
        return new Hit(
                document.kind(), document.sourceId(), document.suggestionId(), document.reference(), document.title(),
                document.body(), document.dated(), title, segments(excerpt(document.body())), matched(title, body));
    }

    private List<Segment> segments(String text) {
        var segments = new ArrayList<Segment>();
        int end = 0;
        for (var run : runs(text)) {
            if (run.from() > end) {
                segments.add(new Segment(text.substring(end, run.from()), false));
            }
            segments.add(new Segment(text.substring(run.from(), run.to()), true));
            end = run.to();
        }
        if (end < text.length() || segments.isEmpty()) {
            segments.add(new Segment(text.substring(end), false));
        }
        return List.copyOf(segments);
    }

    /** The text around its first marked words, or its beginning. */
    private String excerpt(String text) {
        int from = runs(text).stream().map(run -> Math.max(0, run.from() - BEFORE)).findFirst().orElse(0);
        int to = Math.min(text.length(), from + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    /** Terms of the question that touch or overlap are one run. */
    private List<Token> runs(String text) {
        var runs = new ArrayList<Token>();
        for (var token : tokens(text)) {
            if (!terms.contains(token.term())) {
                continue;
            }
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && token.from() <= last.to()) {
                runs.set(runs.size() - 1, new Token("", last.from(), Math.max(last.to(), token.to())));
            } else {
                runs.add(token);
            }
        }
        return runs;
    }

    private List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return tokens;
    }

    private static List<String> matched(List<Segment> title, List<Segment> body) {
        return Commonplaces.left(
                Stream.concat(title.stream(), body.stream()).filter(Segment::marked).map(Segment::text).toList());
    }
}
