package io.yinuo.register.internal;

import io.yinuo.feedback.Rating;
import io.yinuo.register.LedgerQuery.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In what order the rows of a page are found: by which values of a matter {@code s}, and what must be joined for them.
 *
 * <p>The reader sorts by what this reader is shown: of replies in the making nothing counts for those outside (rule E1).
 *
 * @param join the tables beyond the matter, or empty; each has at most one row for a matter
 * @param values the first one first
 */
record LedgerOrder(String join, List<String> values) {

    /** A delivered reply goes before those in the making, which are never as many. */
    private static final String PLACE = "case when {REPLY}.status = {DELIVERED} then {REPLY}.ordinal else {REPLY}.ordinal - 10000 end";

    /** A further reply on promises stands beside those of the matter. */
    private static final String OF_THE_MATTER = "y.kind <> 'SUPPLEMENTARY'";

    /** The reply that the ledger shows: the latest that was delivered, or else the one in the making. */
    private static final String REPLY = last(OF_THE_MATTER);

    /** The reply whose class counts: the same, unless a further reply on promises says another after it (rule PR18). */
    private static final String CLASSING = last("(" + OF_THE_MATTER + " or y.status = {DELIVERED} and y.outcome is not null)");

    private static final String SUBMITTER = " left join submitter ks on ks.suggestion_id = s.id and ks.lead_submitter";

    private static final String RATING =
            REPLY + " left join rating kg on kg.reply_id = kr.id and kr.status = {DELIVERED} and kg.deciding";

    static LedgerOrder of(Sort sort) {
        return switch (sort) {
            case DUE -> own("s.reply_due_on");
            case NUMBER -> own("s.number_value");
            case REFERRED -> own("s.referred_on");
            case TITLE -> own("s.title");
            case STATUS -> own("s.status", "s.reply_due_on");
            case KIND -> own("s.kind", "s.reply_due_on");
            case KEY_MATTER -> own("s.key_matter", "s.reply_due_on");
            case SESSION -> own("s.session_label", "s.number_value");
            case REFERRER -> own("s.referrer", "s.reply_due_on");
            case HANDLING_ROLE -> own("s.handling_role", "s.reply_due_on");
            case SECTION -> joined(" left join section ko on ko.id = s.lead_section_id", "ko.name");
            case OFFICER -> joined(" left join person ko on ko.id = s.officer_id", "ko.name");
            case LEAD_SUBMITTER -> joined(SUBMITTER, "ks.name");
            case DELEGATION -> joined(SUBMITTER, "ks.delegation");
            case KEY_LEADER -> joined(
                    " left join supervision kv on kv.suggestion_id = s.id and kv.lifted_at is null"
                            + " left join person ko on ko.id = kv.leader_id",
                    "ko.name");
            case ARCHIVE_NUMBER -> joined(
                    " left join archive_file ka on ka.suggestion_id = s.id and ka.in_force", "ka.archive_number");
            case DOCUMENT_NUMBER -> joined(REPLY, "char_length(kr.document_number)", "kr.document_number");
            case OUTCOME -> joined(CLASSING, "kr.outcome");
            case DISCLOSURE -> joined(REPLY, "kr.disclosure");
            case ATTITUDE -> joined(RATING, ranked("kg.attitude"));
            case RESULT -> joined(RATING, ranked("kg.result"));
            case TALKS -> counted("consultation c", "c.suggestion_id", "count(*)");
            case DELIVERED_ON -> counted(
                    "reply y join delivery v on v.reply_id = y.id and y.status = {DELIVERED} and " + OF_THE_MATTER,
                    "y.suggestion_id", "max(v.delivered_on)");
            case REHANDLED -> counted(
                    "reply y join suggestion s on s.id = y.suggestion_id and y.kind = {REHANDLING}"
                            + " and (y.status = {DELIVERED} or {INSIDE})",
                    "y.suggestion_id", "count(*)");
            case COMMITMENTS -> counted(
                    "commitment m join reply y on y.id = m.reply_id join suggestion s on s.id = m.suggestion_id"
                            + " and m.status <> 'VOID' and (y.status = {DELIVERED} or {INSIDE})",
                    "m.suggestion_id", "count(*)", "sum(case when m.status = {KEPT} then 1 else 0 end)");
        };
    }

    /**
     * The last one of those replies {@code y}.
     *
     * <p>Grouped and not ranked by a window, which H2 would read through anew for every matter.
     */
    private static String last(String which) {
        return " left join (select y.suggestion_id as matter, max(" + PLACE.replace("{REPLY}", "y") + ") as place"
                + " from reply y join suggestion s on s.id = y.suggestion_id"
                + " where " + which + " and (y.status = {DELIVERED} or {INSIDE})"
                + " group by y.suggestion_id) kp on kp.matter = s.id"
                + " left join reply kr on kr.suggestion_id = s.id and " + PLACE.replace("{REPLY}", "kr") + " = kp.place";
    }

    private static LedgerOrder own(String... values) {
        return joined("", values);
    }

    private static LedgerOrder joined(String join, String... values) {
        return new LedgerOrder(join, List.of(values));
    }

    /** Values for each matter, of many rows that are read once; a later one is for those that have the same earlier one. */
    private static LedgerOrder counted(String from, String matter, String... values) {
        var totals = IntStream.range(0, values.length).mapToObj(i -> ", " + values[i] + " as total" + i).collect(Collectors.joining());
        return joined(
                " left join (select " + matter + " as matter" + totals + " from " + from + " group by " + matter
                        + ") kt on kt.matter = s.id",
                IntStream.range(0, values.length).mapToObj(i -> "kt.total" + i).toArray(String[]::new));
    }

    /** From satisfied to silent, which is not the order of the letters. */
    private static String ranked(String column) {
        return Arrays.stream(Rating.values())
                .map(rating -> " when '" + rating.name() + "' then " + rating.ordinal())
                .collect(Collectors.joining("", "case " + column, " end"));
    }

    /** The values as columns {@code k0}, {@code k1}, … beside the id of the matter. */
    String keys() {
        return IntStream.range(0, values.size()).mapToObj(i -> ", " + values.get(i) + " as k" + i).collect(Collectors.joining());
    }

    /**
     * An index is read in one direction, so what has no value changes ends with it.
     *
     * @param of what stands before the names of the columns
     * @param id of the matter
     */
    String clause(String of, String id, boolean descending) {
        var direction = descending ? " desc" : " asc";
        var nulls = descending ? " nulls first" : " nulls last";
        return IntStream.range(0, values.size())
                .mapToObj(i -> of + "k" + i + direction + nulls + ", ")
                .collect(Collectors.joining("", " order by ", id + direction));
    }
}
