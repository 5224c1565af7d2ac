package io.yinuo.feedback.internal;

import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.RatingList.Finding;
import io.yinuo.feedback.RatingList.Match;
import io.yinuo.feedback.RatingList.Row;
import io.yinuo.shared.Actor;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds whose rating of which reply a row of a list is, by number and name, or says why it is nobody's (rule FB8). */
@ApplicationScoped
public class RatingMatcher {

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    RatingDesk desk;

    @Inject
    Outsiders outsiders;

    @Inject
    CaseAccess access;

    /** Who rates which reply. */
    private record Word(UUID replyId, UUID submitterId) {}

    /** The rows in their order; of two for the same word the later one is double. */
    public List<Row> match(List<ListedRating> listed, Actor reader) {
        var seen = new HashMap<Word, Integer>();
        return listed.stream().map(row -> match(row, reader, seen)).toList();
    }

    private Row match(ListedRating row, Actor reader, Map<Word, Integer> seen) {
        var findings = new ArrayList<>(row.findings());
        var match = find(row, reader, findings);
        if (match != null) {
            var twin = seen.putIfAbsent(new Word(match.replyId(), match.submitterId()), row.line());
            if (twin != null) {
                findings.add(new Finding("RATING_LIST_TWICE", twin));
            }
        }
        return new Row(
                row.sheet(), row.line(), row.number(), row.name(), row.attitude(), row.result(), row.remark(), match,
                findings, row.remarks());
    }

    private Match find(ListedRating row, Actor reader, List<Finding> findings) {
        var matters = ListedMatters.named(row, suggestions.bearing(
                reader.bureauId(), SuggestionNumber.of(row.number()),
                id -> access.maySeeByRole(reader, id)));
        if (matters.size() != 1) {
            findings.add(new Finding(matters.isEmpty() ? "RATING_LIST_UNKNOWN" : "RATING_LIST_AMBIGUOUS", row.number()));
            return null;
        }
        var matter = matters.get(0);
        if (!outsiders.isOutside(reader, matter.id())) {
            findings.add(new Finding("RATING_BY_HANDLERS"));
        }
        var submitter = ListedMatters.submitter(row, matter);
        if (submitter.isEmpty()) {
            findings.add(new Finding("RATING_LIST_NOT_SUBMITTER", row.name(), matter.numberLabel()));
            return null;
        }
        return match(matter, submitter.get(), findings);
    }

    private Match match(SuggestionView matter, SubmitterView submitter, List<Finding> findings) {
        var reply = replies.ofSuggestion(matter.id()).stream()
                .filter(each -> each.status() == ReplyStatus.DELIVERED && each.isRated())
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (reply == null) {
            findings.add(new Finding("RATING_LIST_NOT_DELIVERED", matter.numberLabel()));
            return null;
        }
        findWhatForbids(reply, submitter, findings);
        return new Match(
                matter.id(), matter.numberLabel(), matter.title(), reply.id(), submitter.id(), submitter.name());
    }

    private void findWhatForbids(ReplyView reply, SubmitterView submitter, List<Finding> findings) {
        if (reply.isRecalled()) {
            findings.add(new Finding("REPLY_RECALLED_UNRATED"));
        }
        if (desk.hasSpoken(reply.id(), submitter.id())) {
            findings.add(new Finding("ALREADY_RATED"));
        }
    }
}
