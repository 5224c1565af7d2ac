package io.yinuo.web.shell;

import static io.yinuo.shared.Roles.ADMIN;
import static io.yinuo.shared.Roles.DEPUTY;
import static io.yinuo.shared.Roles.DIRECTOR;
import static io.yinuo.shared.Roles.LIAISON;
import static io.yinuo.shared.Roles.OFFICER;
import static io.yinuo.shared.Roles.REVIEWER;
import static io.yinuo.shared.Roles.SECRETARY;
import static io.yinuo.shared.Roles.SECTION_HEAD;
import static io.yinuo.shared.Roles.SUPERVISOR;
import static io.yinuo.shared.Roles.VICE_DIRECTOR;

import io.yinuo.shared.Roles;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place in the navigation and the roles that find it there. */
public enum Destination {
    DESK("/desk", Staff.ROLES),
    INBOX("/inbox", Staff.ROLES),
    DEPUTY_HOME("/deputy/home", Set.of(DEPUTY)),
    REGISTER("/register", Set.of(SECRETARY)),
    DRAW_SHEET("/drawSheet", Set.of(SECRETARY)),
    LEDGER("/ledger", Staff.ROLES),
    SEARCH("/search", Staff.ALL),
    DUE_MONTH("/dueMonth", Staff.ROLES),
    COMMITMENTS("/commitments", Staff.INSIDE),
    WALL("/commitmentWall", Staff.ROLES),
    STATISTICS("/statistics", Staff.ROLES),
    BULLETINS("/bulletins", Staff.INSIDE),
    HAND_OVER("/handOver", Set.of(SECRETARY, REVIEWER)),
    SUBSTITUTIONS("/substitutions", Staff.WITH_ADMINISTRATORS),
    MEASURES("/measures", Staff.OF_MEASURES),
    RATING_LIST("/ratingList", Set.of(SECRETARY, LIAISON)),
    ARCHIVES("/archives", Set.of(SECRETARY, REVIEWER)),
    IMPORTS("/imports", Set.of(SECRETARY, ADMIN)),
    OLD_PROMISES("/oldPromises", Set.of(SECRETARY, REVIEWER)),
    STANDARD_TEXTS("/standardTexts", Set.of(SECRETARY, REVIEWER)),
    NUMBERS("/numbers", Set.of(SECRETARY, REVIEWER)),
    SECRETS("/secrets", Set.of(SECRETARY, REVIEWER, SECTION_HEAD)),
    PUBLISHED("/published", Staff.READERS),
    PEOPLE("/admin/people", Set.of(ADMIN)),
    SECTIONS("/admin/sections", Set.of(ADMIN)),
    BUREAU("/admin/bureau", Set.of(ADMIN)),
    CALENDAR("/admin/calendar", Set.of(ADMIN)),
    DEADLINE_RULES("/admin/deadlineRules", Set.of(ADMIN)),
    LETTER_RULES("/admin/letterRules", Set.of(ADMIN)),
    OUTBOX("/admin/outbox", Set.of(ADMIN)),
    SEARCH_INDEX("/admin/searchIndex", Set.of(ADMIN)),
    JOBS("/admin/jobs", Set.of(ADMIN, SUPERVISOR)),
    TRAIL("/admin/trail", Set.of(ADMIN, SUPERVISOR));

    private final String outcome;
    private final Set<String> roles;

    Destination(String outcome, Set<String> roles) {
        this.outcome = outcome;
        this.roles = roles;
    }

    public String getOutcome() {
        return outcome;
    }

    public Set<String> roles() {
        return roles;
    }

    /** Whether a line parts it from the places before. */
    public boolean isFirst() {
        return this == PEOPLE;
    }

    /** Whoever works in the bureau or presses it; deputies and administrators have pages of their own. */
    static final class Staff {
        static final Set<String> ROLES = Set.of(
                SECRETARY, OFFICER, SECTION_HEAD, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR, LIAISON);

        /** Those of them who make the replies and keep what these promise. */
        static final Set<String> INSIDE = Roles.STAFF;

        /** Everybody who works here, and administrators. */
        static final Set<String> WITH_ADMINISTRATORS = and(ADMIN);

        /** The bureau itself, and administrators: nothing internal is shown to those who press it from outside. */
        static final Set<String> OF_MEASURES = Set.of(
                SECRETARY, OFFICER, SECTION_HEAD, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR, ADMIN);

        /** Everybody who works here, and the deputies. */
        static final Set<String> READERS = and(DEPUTY);

        /** Everybody who signs in. */
        static final Set<String> ALL =
                Stream.of(WITH_ADMINISTRATORS, READERS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

        private Staff() {}

        private static Set<String> and(String role) {
            return Stream.concat(ROLES.stream(), Stream.of(role)).collect(Collectors.toUnmodifiableSet());
        }
    }
}
