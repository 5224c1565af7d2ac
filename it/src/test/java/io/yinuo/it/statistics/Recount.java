package io.yinuo.it.statistics;

import static io.yinuo.it.statistics.RowsOfThePast.by;

import io.yinuo.it.statistics.RowsOfThePast.Row;
import io.yinuo.register.Rate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts every rate, and every light, row by row in plain Java. */
final class Recount {

    private final LocalDate today;
    private final List<Row> matters;
    private final Map<String, List<Row>> replies;
    private final Map<String, List<Row>> ratings;
    private final Map<String, List<Row>> publications;
    private final Map<String, List<Row>> talks;
    private final Map<String, List<Row>> deadlines;
    private final Map<String, List<Row>> returns;
    private final Map<String, List<Row>> doubles;
    private final Map<String, List<Row>> leads;
    private final Map<String, List<Row>> folds;
    private final Map<String, List<Row>> cards;
    private final Map<String, List<Row>> matter;
    private final List<Row> promises;

    Recount(RowsOfThePast rows, LocalDate today) throws SQLException {
        this.today = today;
        matters = rows.of("suggestion");
        matter = by(matters, "id");
        replies = by(rows.of("reply"), "suggestion_id");
        ratings = by(rows.of("rating"), "reply_id");
        publications = by(rows.of("publication"), "reply_id");
        talks = by(rows.of("consultation"), "suggestion_id");
        deadlines = by(rows.of("deadline"), "suggestion_id");
        returns = by(rows.of("referral_return"), "suggestion_id");
        doubles = by(rows.of("merged_double"), "suggestion_id");
        leads = by(rows.of("submitter"), "suggestion_id");
        folds = by(rows.of("folded_sentence"), "reply_id");
        cards = by(rows.of("promised_item"), "reply_id");
        promises = rows.of("commitment").stream().filter(row -> !row.is("status", "VOID", "REPLACED")).toList();
    }

    /** Part and whole of each rate over the matters that fit, and over the promises that fit. */
    Map<Rate, List<Long>> rates(Predicate<Row> matterFits, Predicate<Row> promiseFits) {
        var counts = new EnumMap<Rate, List<Long>>(Rate.class);
        var counted = matters.stream().filter(this::isCounted).filter(matterFits).toList();
        var answered = counted.stream().filter(this::isAnswered).toList();
        var own = answered.stream().filter(each -> !each.is("handling_role", "CO_HANDLER")).toList();
        var rated = own.stream().filter(each -> rating(each) != null).toList();
        var classed = own.stream().filter(each -> letter(each) != null && letter(each).get("outcome") != null).toList();
        var toPublish = own.stream().filter(each -> letter(each) != null && letter(each).is("disclosure", "PUBLIC")).toList();
        put(counts, Rate.HANDLED, counted, this::isAnswered);
        put(counts, Rate.IN_TIME, answered, this::isInTime);
        put(counts, Rate.TALKED, own, this::isTalked);
        put(counts, Rate.PUBLISHED, own, this::isPublished);
        put(counts, Rate.PUBLISHED_OF_PUBLIC, toPublish, this::isPublished);
        put(counts, Rate.RATED, own, each -> rating(each) != null);
        put(counts, Rate.SATISFIED, rated, each -> rating(each).is("result", "SATISFIED"));
        put(counts, Rate.BASICALLY_SATISFIED, rated, each -> rating(each).is("result", "BASICALLY_SATISFIED"));
        put(counts, Rate.DISSATISFIED, rated, each -> rating(each).is("result", "DISSATISFIED"));
        put(counts, Rate.ATTITUDE_SATISFIED, rated, each -> rating(each).is("attitude", "SATISFIED"));
        put(counts, Rate.CLASS_A, classed, each -> letter(each).is("outcome", "A"));
        put(counts, Rate.CLASS_B, classed, each -> letter(each).is("outcome", "B"));
        put(counts, Rate.CLASS_C, classed, each -> letter(each).is("outcome", "C"));
        put(counts, Rate.CLASS_D, classed, each -> letter(each).is("outcome", "D"));
        put(counts, Rate.SOLE, counted, each -> each.is("handling_role", "SOLE"));
        put(counts, Rate.LEAD, counted, each -> each.is("handling_role", "LEAD"));
        put(counts, Rate.CO_HANDLED, counted, each -> each.is("handling_role", "CO_HANDLER"));
        put(counts, Rate.SEPARATE, counted, each -> each.is("handling_role", "SEPARATE"));
        var followed = promises.stream().filter(promiseFits).filter(each -> each.get("followed_since") != null).toList();
        var judged = followed.stream().filter(this::isJudged).toList();
        put(counts, Rate.KEPT, judged, each -> light(each).startsWith("KEPT"));
        put(counts, Rate.KEPT_IN_TIME, judged, each -> light(each).equals("KEPT"));
        put(counts, Rate.LATE, followed, each -> light(each).equals("LATE"));
        put(counts, Rate.EXPLAINED, judged, each -> light(each).equals("EXPLAINED"));
        long folded = sentences(counted, folds);
        counts.put(Rate.FOLDED, List.of(folded, folded + sentences(counted, cards)));
        return counts;
    }

    private static void put(Map<Rate, List<Long>> counts, Rate rate, List<Row> whole, Predicate<Row> part) {
        counts.put(rate, List.of(RowsOfThePast.count(whole, part), (long) whole.size()));
    }

    private long sentences(List<Row> counted, Map<String, List<Row>> each) {
        return counted.stream()
                .flatMap(one -> replies.getOrDefault(one.get("id"), List.of()).stream())
                .filter(reply -> reply.is("status", "DELIVERED"))
                .mapToLong(reply -> each.getOrDefault(reply.get("id"), List.of()).size())
                .sum();
    }

    private boolean isCounted(Row one) {
        return returns.getOrDefault(one.get("id"), List.of()).stream().noneMatch(each -> each.is("status", "ACCEPTED"))
                && !doubles.containsKey(one.get("id"));
    }

    private boolean isAnswered(Row one) {
        return one.is("status", "DELIVERED", "CONTRIBUTED", "MEETING", "CLOSED");
    }

    private boolean isInTime(Row one) {
        return deadlines.getOrDefault(one.get("id"), List.of()).stream()
                .filter(each -> each.get("subject_id").equals(one.get("id")) && each.is("kind", "REPLY", "CONTRIBUTION"))
                .anyMatch(each -> each.get("met_on") != null && each.get("met_on").compareTo(each.get("due_on")) <= 0);
    }

    private boolean isTalked(Row one) {
        return talks.getOrDefault(one.get("id"), List.of()).stream().anyMatch(each -> !each.is("channel", "PHONE", "ONLINE"));
    }

    private Row letter(Row one) {
        return replies.getOrDefault(one.get("id"), List.of()).stream()
                .filter(each -> each.is("status", "DELIVERED"))
                .max(Comparator.comparing(each -> Integer.valueOf(each.get("ordinal"))))
                .orElse(null);
    }

    private boolean isPublished(Row one) {
        return replies.getOrDefault(one.get("id"), List.of()).stream()
                .filter(each -> each.is("status", "DELIVERED"))
                .flatMap(each -> publications.getOrDefault(each.get("id"), List.of()).stream())
                .anyMatch(each -> each.is("status", "PUBLISHED"));
    }

    /** What the lead submitter said of the last delivered letter, or null. */
    private Row rating(Row one) {
        var letter = letter(one);
        return letter == null
                ? null
                : ratings.getOrDefault(letter.get("id"), List.of()).stream()
                        .filter(each -> leads.get(one.get("id")).stream()
                                .anyMatch(lead -> lead.is("lead_submitter", "t", "TRUE", "true") && lead.get("id").equals(each.get("submitter_id"))))
                        .filter(each -> !each.is("result", "NO_FEEDBACK"))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isJudged(Row promise) {
        return List.of("KEPT", "KEPT_LATE", "EXPLAINED").contains(light(promise)) || isPast(promise, today);
    }

    private static boolean isPast(Row promise, LocalDate day) {
        return promise.get("due_on") != null && LocalDate.parse(promise.get("due_on")).isBefore(day);
    }

    /** By the words of rule PR5: claimed, verified, and in time or not. */
    String light(Row promise) {
        if (promise.is("status", "EXPLAINED")) {
            return "EXPLAINED";
        }
        boolean claimed = promise.is("claim", "DONE");
        boolean counts = claimed && !promise.is("verification", "RELAPSED");
        boolean late = isPast(promise, counts ? LocalDate.parse(promise.get("claimed_on")) : today);
        if (promise.is("verification", "CONFIRMED")) {
            return late ? "KEPT_LATE" : "KEPT";
        }
        if (late) {
            return "LATE";
        }
        if (claimed) {
            return "TO_VERIFY";
        }
        boolean near = promise.get("due_on") != null && today.plusDays(30).isAfter(LocalDate.parse(promise.get("due_on")));
        return near ? "NEAR" : "ONGOING";
    }

    /** Promises that bind, also those that nobody follows up. */
    List<Row> promises() {
        return promises;
    }

    Row matterOf(Row promise) {
        return matter.get(promise.get("suggestion_id")).get(0);
    }
}
