package io.yinuo.web.drafting;

import io.yinuo.drafting.FindingAnswer;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterChecks;
import io.yinuo.drafting.LetterFinding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be marked in a letter (信函检查), beside the letter on whatever page shows it. */
@Named
@RequestScoped
public class FindingsView {

    @Inject
    LetterChecks checks;

    private final Map<UUID, List<LetterFinding>> found = new HashMap<>();
    private final Map<UUID, List<FindingAnswer>> said = new HashMap<>();
    private final Map<UUID, Boolean> open = new HashMap<>();

    /** The findings on the text as it is stored, the gravest first. */
    public List<LetterFinding> of(UUID replyId) {
        return found.computeIfAbsent(replyId, checks::findings);
    }

    public long holdingUp(UUID replyId) {
        return of(replyId).stream().filter(LetterFinding::holdsUp).count();
    }

    /** What was said to warnings. */
    public List<FindingAnswer> answers(UUID replyId) {
        return said.computeIfAbsent(replyId, checks::answers);
    }

    /** How many rules ask for a word that nobody has said yet. */
    public int unanswered(UUID replyId) {
        return unansweredWarnings(replyId).size();
    }

    /** The first warning of each such rule, which whoever signs sees before the signature. */
    public List<LetterFinding> unansweredWarnings(UUID replyId) {
        var done = answers(replyId).stream().map(FindingAnswer::rule).collect(Collectors.toCollection(HashSet::new));
        return of(replyId).stream()
                .filter(each -> each.severity() == FindingSeverity.WARNING && done.add(each.rule()))
                .toList();
    }

    /** Whether anybody may still answer: after the dispatch nobody does. */
    public boolean isOpen(UUID replyId) {
        return open.computeIfAbsent(replyId, checks::mayAnswer);
    }

    /** After the text has changed. */
    void forget(UUID replyId) {
        found.remove(replyId);
    }
}
