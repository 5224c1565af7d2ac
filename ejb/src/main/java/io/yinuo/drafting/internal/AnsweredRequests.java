package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.letter.LetterRule;
import io.yinuo.suggestion.RequestView;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;

/** The requests of a matter held against what a draft answers to them, and where (rule C1). */
final class AnsweredRequests {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);
    private static final int MOST = 30;

    private final List<RequestAnswer> answers;
    private final List<Block> text;

    private AnsweredRequests(List<RequestAnswer> answers, List<Block> text) {
        this.answers = answers;
        this.text = text;
    }

    /** One finding for each request of which something is missing. */
    static Stream<LetterFinding> compare(List<RequestView> requests, List<RequestAnswer> answers, List<Block> text) {
        var draft = new AnsweredRequests(answers, text);
        return requests.stream().flatMap(request -> draft.missing(request).stream());
    }

    private Optional<LetterFinding> missing(RequestView request) {
        var answer = answers.stream().filter(each -> each.requestId().equals(request.id())).findFirst().orElse(null);
        if (answer == null) {
            return Optional.of(finding("C1.none", request, null));
        }
        var place = place(answer);
        if (!answer.tellsHow()) {
            return Optional.of(finding(place == null ? "C1.none" : "C1.open", request, place));
        }
        if (place == null) {
            return Optional.of(finding("C1.nowhere", request, null));
        }
        return answer.summary().isBlank() ? Optional.of(finding("C1.wordless", request, place)) : Optional.empty();
    }

    /** The paragraph that answers, when it says anything. */
    private UUID place(RequestAnswer answer) {
        return text.stream()
                .filter(block -> block.id().equals(answer.blockId()) && !block.text().isBlank())
                .map(Block::id)
                .findFirst()
                .orElse(null);
    }

    private static LetterFinding finding(String key, RequestView request, UUID place) {
        var words = request.text().length() > MOST ? request.text().substring(0, MOST) + "…" : request.text();
        var message = MessageFormat.format(MESSAGES.getString(key), request.position(), words);
        return new LetterFinding(
                LetterRule.C1.name(), FindingSeverity.ERROR, LetterRule.C1.phase(), place, 0, null, message, null);
    }
}
