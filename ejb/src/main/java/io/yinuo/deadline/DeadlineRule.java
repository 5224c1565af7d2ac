package io.yinuo.deadline;

import io.yinuo.calendar.Term;
import io.yinuo.suggestion.MatterKind;
import java.util.Objects;

/**
 * How long one thing takes (期限规则).
 *
 * @param matter the kind of matter for which it holds, or null for every kind that has no rule of its own
 * @param complex whether it holds only for matters that are marked as complex (复杂事项), in the place of the ordinary one
 * @param source the article or the local paper it comes from; may be empty
 */
public record DeadlineRule(DeadlineKind kind, MatterKind matter, boolean complex, Term term, String source) {

    public DeadlineRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(source, "source");
    }
}
