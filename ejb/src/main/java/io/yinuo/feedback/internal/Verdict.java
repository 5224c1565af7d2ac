package io.yinuo.feedback.internal;

import io.yinuo.directory.RatingRule;
import io.yinuo.suggestion.SubmitterView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the ratings of one reply come to, by the rule of the bureau (rule FB3). */
public enum Verdict {
    /** Somebody whose word counts has not spoken. */
    OPEN,
    /** The matter can be closed. */
    SETTLED,
    /** Another reply is owed, or a meeting. */
    DISSATISFIED;

    /** A noted silence counts as spoken, and for nothing. */
    public static Verdict of(RatingRule rule, List<SubmitterView> submitters, List<RatingRow> ratings) {
        return switch (rule) {
            case LEAD_DECIDES -> ofTheLead(submitters, ratings);
            case ANY_DISSATISFIED -> ofAny(submitters.size(), ratings);
            case MAJORITY -> ofTheMajority(submitters.size(), ratings);
        };
    }

    /**
     * Whose rating stands for this verdict: the lead's where it says so, else the first one that does; empty while it is open.
     *
     * <p>Who was silent stands for it only where nobody who spoke does.
     *
     * @param ratings oldest first
     */
    public Optional<RatingRow> decidedBy(RatingRule rule, List<SubmitterView> submitters, List<RatingRow> ratings) {
        if (this == OPEN) {
            return Optional.empty();
        }
        var lead = lead(submitters);
        return ratings.stream()
                .filter(rating -> rule != RatingRule.LEAD_DECIDES || rating.submitterId().equals(lead))
                .filter(rating -> rating.isDissatisfied() == (this == DISSATISFIED))
                .min(Comparator.comparing(RatingRow::isSilence).thenComparing(rating -> !rating.submitterId().equals(lead)));
    }

    private static UUID lead(List<SubmitterView> submitters) {
        return submitters.stream().filter(SubmitterView::lead).findFirst().orElseThrow().id();
    }

    private static Verdict ofTheLead(List<SubmitterView> submitters, List<RatingRow> ratings) {
        var lead = lead(submitters);
        return ratings.stream()
                .filter(rating -> rating.submitterId().equals(lead))
                .map(rating -> rating.isDissatisfied() ? DISSATISFIED : SETTLED)
                .findFirst()
                .orElse(OPEN);
    }

    private static Verdict ofAny(int submitters, List<RatingRow> ratings) {
        if (dissatisfied(ratings) > 0) {
            return DISSATISFIED;
        }
        return ratings.size() < submitters ? OPEN : SETTLED;
    }

    private static Verdict ofTheMajority(int submitters, List<RatingRow> ratings) {
        long dissatisfied = dissatisfied(ratings);
        long voters = submitters - ratings.stream().filter(RatingRow::isSilence).count();
        long stillOpen = submitters - ratings.size();
        if (dissatisfied * 2 > voters) {
            return DISSATISFIED;
        }
        return (dissatisfied + stillOpen) * 2 > voters ? OPEN : SETTLED;
    }

    private static long dissatisfied(List<RatingRow> ratings) {
        return ratings.stream().filter(RatingRow::isDissatisfied).count();
    }
}
