package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.letter.ThemeReader;
import io.yinuo.register.Counting;
import io.yinuo.register.Fact;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.shared.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of promises: the few columns from which their state is derived, read in one statement. */
final class PromiseFigures {

    private static final List<Rate> RATES = Arrays.stream(Rate.values())
            .filter(rate -> rate.counting() == Counting.PROMISES)
            .toList();

    private static final String ROWS =
            """
            select cast(coalesce(n.successor_id, n.id) as varchar(36)) as owner, s.kind, s.session_label, s.referred_on, s.title,
              c.exact_words, c.status, c.claim, c.claimed_on, c.verification, c.due_on, c.followed_since
            from commitment c
            join suggestion s on s.id = c.suggestion_id
            join reply y on y.id = c.reply_id and y.status = 'DELIVERED'
            left join section n on n.id = c.owner_section_id
            where c.status <> 'VOID' and
            """;

    private final EntityManager entities;
    private final Actor actor;
    private final LocalDate today;
    private long followed;
    private long toClear;

    PromiseFigures(EntityManager entities, Actor actor, LocalDate today) {
        this.entities = entities;
        this.actor = actor;
        this.today = today;
    }

    /** Adds what each group counts, and to the total each promise once. */
    @SuppressWarnings("unchecked")
    void count(StatisticsQuery asked, Map<String, Tally> groups, Tally total) {
        var counted = new CountedMatters(actor)
                .year(asked.year())
                .session(asked.session())
                .kind(asked.kind())
                .section("c.owner_section_id", asked.sectionId(), actor);
        List<Tuple> rows = counted.bind(entities.createNativeQuery(ROWS + " " + counted.condition(), Tuple.class)).getResultList();
        for (Tuple row : rows) {
            var facts = facts(row);
            followed += facts.contains(Fact.FOLLOWED) ? 1 : 0;
            toClear += isToClear(row) ? 1 : 0;
            total.count(RATES, facts);
            keys(row, asked.grouping()).forEach(key -> groups.computeIfAbsent(key, none -> new Tally()).count(RATES, facts));
        }
    }

    private static boolean isToClear(Tuple row) {
        return day(row, "followed_since") == null && code(row, "status", CommitmentStatus.class) == CommitmentStatus.OPEN;
    }

    private Set<Fact> facts(Tuple row) {
        var dueOn = day(row, "due_on");
        var standing = Standing.of(
                code(row, "status", CommitmentStatus.class), code(row, "claim", ClaimStatus.class), day(row, "claimed_on"),
                code(row, "verification", VerificationStatus.class), dueOn, today);
        return Fact.of(standing, dueOn, day(row, "followed_since") != null, today);
    }

    private static List<String> keys(Tuple row, Grouping grouping) {
        return switch (grouping) {
            case SECTION -> Collections.singletonList(text(row, "owner"));
            case KIND -> List.of(text(row, "kind"));
            case SESSION -> List.of(text(row, "session_label"));
            case YEAR -> List.of(String.valueOf(day(row, "referred_on").getYear()));
            case THEME -> {
                var themes = ThemeReader.ofFirst(text(row, "exact_words"), text(row, "title"));
                yield themes.isEmpty() ? Collections.singletonList(null) : themes;
            }
        };
    }

    /** How many of them are followed up. */
    long followed() {
        return followed;
    }

    /** How many of them wait for somebody to follow them (待清理). */
    long toClear() {
        return toClear;
    }
}
