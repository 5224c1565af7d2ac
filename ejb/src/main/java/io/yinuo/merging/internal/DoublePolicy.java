package io.yinuo.merging.internal;

import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which registration can go on under which other one (rules DB1 and DB2). */
public final class DoublePolicy {

    private static final Set<SuggestionStatus> UNSIGNED = EnumSet.of(
            SuggestionStatus.REGISTERED, SuggestionStatus.ASSIGNING, SuggestionStatus.ASSIGNED, SuggestionStatus.HANDLING,
            SuggestionStatus.IN_SIGN_OFF);

    private DoublePolicy() {}

    /**
     * Refuses what is not the same matter, or cannot be ended or go on.
     *
     * @param answered whether the double has a reply with a number, if only a kept one
     * @throws StateConflict {@code DOUBLE_SAME}, {@code DOUBLE_OTHER_KIND}, {@code DOUBLE_CLOSED}, {@code DOUBLE_SIGNED},
     *     {@code DOUBLE_KEPT_CLOSED}, {@code DOUBLE_KEPT_SIGNED}
     */
    public static void check(SuggestionView doubled, SuggestionView kept, boolean answered) {
        refuse(doubled.id().equals(kept.id()), "DOUBLE_SAME");
        refuse(doubled.kind() != kept.kind() || !doubled.bureauId().equals(kept.bureauId()), "DOUBLE_OTHER_KIND");
        refuse(doubled.status() == SuggestionStatus.CLOSED, "DOUBLE_CLOSED");
        refuse(answered || !UNSIGNED.contains(doubled.status()), "DOUBLE_SIGNED");
        refuse(kept.status() == SuggestionStatus.CLOSED, "DOUBLE_KEPT_CLOSED");
        refuse(!missing(doubled, kept).isEmpty() && !UNSIGNED.contains(kept.status()), "DOUBLE_KEPT_SIGNED");
    }

    private static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new StateConflict(code);
        }
    }

    /** The submitters of the double whom the matter that goes on does not name. */
    public static List<SubmitterView> missing(SuggestionView doubled, SuggestionView kept) {
        return doubled.submitters().stream()
                .filter(one -> kept.submitters().stream().noneMatch(other -> isSame(one, other)))
                .toList();
    }

    private static boolean isSame(SubmitterView one, SubmitterView other) {
        return one.personId() != null && Objects.equals(one.personId(), other.personId())
                || one.name().equals(other.name());
    }
}
