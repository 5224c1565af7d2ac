package io.yinuo.register.internal;

import static java.util.Map.entry;

import io.yinuo.assignment.ReturnStatus;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.feedback.Rating;
import io.yinuo.publication.PublicationStatus;
import io.yinuo.register.Fact;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each fact means for the matter {@code s}, once: figures count by it, and the ledger lists by it. */
final class FactSql {

    /** The letter that counts: the last one that was delivered and to be rated, as the ledger shows it. */
    private static final String LETTER =
            """
            exists (select 1 from reply y where y.suggestion_id = s.id and y.status = '%1$s' and y.ordinal = (
              select max(l.ordinal) from reply l where l.suggestion_id = s.id and l.status = '%1$s'
                and l.kind <> 'SUPPLEMENTARY') and %2$s)
            """;

    /** The letter whose class counts: the last one, for a further reply on promises may change it (rule PR18). */
    private static final String CLASSING =
            """
            exists (select 1 from reply y where y.suggestion_id = s.id and y.status = '%1$s' and y.ordinal = (
              select max(l.ordinal) from reply l where l.suggestion_id = s.id and l.status = '%1$s') and %2$s)
            """;

    private static final String OF_LEAD =
            "exists (select 1 from rating g join submitter b on b.id = g.submitter_id and b.lead_submitter"
                    + " where g.reply_id = y.id and g.%s)";

    private static final String DELIVERED_LETTER =
            "exists (select 1 from reply y where y.suggestion_id = s.id and y.status = '" + ReplyStatus.DELIVERED + "' and ";

    private static final Map<Fact, String> CONDITIONS = Map.ofEntries(
            entry(Fact.COUNTED,
                    "not exists (select 1 from referral_return b where b.suggestion_id = s.id and b.status = '" + ReturnStatus.ACCEPTED
                            + "') and not exists (select 1 from merged_double d where d.suggestion_id = s.id)"),
            entry(Fact.ANSWERED, "s.status in (" + names(SuggestionStatus.values(), SuggestionStatus::isAnswered) + ")"),
            entry(Fact.ANSWERED_IN_TIME,
                    "exists (select 1 from deadline d where d.suggestion_id = s.id and d.subject_id = s.id"
                            + " and d.kind in ('REPLY', 'CONTRIBUTION') and d.met_on <= d.due_on)"),
            entry(Fact.OWN_ANSWER, "s.handling_role in (" + names(HandlingRole.values(), HandlingRole::answersTheDeputy) + ")"),
            entry(Fact.TALKED,
                    "exists (select 1 from consultation c where c.suggestion_id = s.id and c.channel in ("
                            + names(Channel.values(), Channel::isFaceToFace) + "))"),
            entry(Fact.FOR_THE_PUBLIC, letter("y.disclosure = '" + Disclosure.PUBLIC + "'")),
            entry(Fact.PUBLISHED,
                    DELIVERED_LETTER + "exists (select 1 from publication p where p.reply_id = y.id and p.status = '"
                            + PublicationStatus.PUBLISHED + "'))"),
            entry(Fact.RATED, letter(OF_LEAD.formatted("result <> '" + Rating.NO_FEEDBACK + "'"))),
            entry(Fact.SATISFIED, result(Rating.SATISFIED)),
            entry(Fact.BASICALLY_SATISFIED, result(Rating.BASICALLY_SATISFIED)),
            entry(Fact.DISSATISFIED, result(Rating.DISSATISFIED)),
            entry(Fact.ATTITUDE_SATISFIED, letter(OF_LEAD.formatted("attitude = '" + Rating.SATISFIED + "'"))),
            entry(Fact.CLASSED, CLASSING.formatted(ReplyStatus.DELIVERED, "y.outcome is not null")),
            entry(Fact.CLASS_A, outcome(ReplyOutcome.A)),
            entry(Fact.CLASS_B, outcome(ReplyOutcome.B)),
            entry(Fact.CLASS_C, outcome(ReplyOutcome.C)),
            entry(Fact.CLASS_D, outcome(ReplyOutcome.D)),
            entry(Fact.SOLE, role(HandlingRole.SOLE)),
            entry(Fact.LEAD, role(HandlingRole.LEAD)),
            entry(Fact.CO_HANDLED, role(HandlingRole.CO_HANDLER)),
            entry(Fact.SEPARATE, role(HandlingRole.SEPARATE)),
            entry(Fact.PROMISING,
                    DELIVERED_LETTER + "(exists (select 1 from folded_sentence f where f.reply_id = y.id)"
                            + " or exists (select 1 from promised_item i where i.reply_id = y.id)))"),
            entry(Fact.FOLDING, DELIVERED_LETTER + "exists (select 1 from folded_sentence f where f.reply_id = y.id))"));

    private FactSql() {}

    /** The condition on the matter {@code s} under which the fact is true. */
    static String of(Fact fact) {
        return CONDITIONS.get(fact);
    }

    /** All of them. */
    static String of(Set<Fact> facts) {
        return facts.stream().sorted().map(FactSql::of).collect(Collectors.joining(") and (", "(", ")"));
    }

    private static String letter(String condition) {
        return LETTER.formatted(ReplyStatus.DELIVERED, condition);
    }

    private static String result(Rating rating) {
        return letter(OF_LEAD.formatted("result = '" + rating + "'"));
    }

    private static String outcome(ReplyOutcome outcome) {
        return CLASSING.formatted(ReplyStatus.DELIVERED, "y.outcome = '" + outcome + "'");
    }

    private static String role(HandlingRole role) {
        return "s.handling_role = '" + role + "'";
    }

    private static <E extends Enum<E>> String names(E[] values, Predicate<E> counts) {
        return Arrays.stream(values).filter(counts).map(value -> "'" + value.name() + "'").collect(Collectors.joining(", "));
    }
}
