package io.yinuo.intake.internal;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.PartnerUnits;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a registration must hold before it is recorded; everything that is wrong is named at once (rules I1-I5, K2). */
public final class RegistrationPolicy {

    private static final int MOST_TITLE = 300;
    /** The longest text of a matter, in characters. */
    public static final int MOST_BODY = 200_000;
    private static final int MOST_REQUEST = 1_000;
    private static final int MOST_REQUESTS = 100;
    private static final int MOST_SUBMITTERS = 300;
    private static final int MOST_NAME = 100;
    private static final int MOST_PHONE = 40;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST_SESSION = 80;
    private static final int MOST_UNITS = 500;

    private final LocalDate today;
    private final Set<UUID> deputies;

    /**
     * @param today no matter is referred after this day
     * @param deputies persons of the bureau who hold the role of a deputy
     */
    public RegistrationPolicy(LocalDate today, Set<UUID> deputies) {
        this.today = today;
        this.deputies = Set.copyOf(deputies);
    }

    /** @throws InvalidInput naming each field that is missing, too long or impossible */
    public void check(RegisterSuggestion command) {
        check(command, true);
    }

    /** As {@link #check}, but the number may still be to come (rule I10). */
    public void checkKept(RegisterSuggestion command) {
        check(command, false);
    }

    private void check(RegisterSuggestion command, boolean numbered) {
        var check = new InvalidInput.Check()
                .present(command.kind(), "kind")
                .present(command.handlingRole(), "handlingRole")
                .text(command.sessionLabel(), "sessionLabel", MOST_SESSION)
                .text(command.title(), "title", MOST_TITLE)
                .optionalText(command.body(), "body", MOST_BODY)
                .text(command.referrer(), "referrer", MOST_NAME)
                .optionalText(command.partnerUnits(), "partnerUnits", MOST_UNITS)
                .that(namesLeadUnit(command), "partnerUnits", "LEAD_UNIT_MISSING")
                .present(command.referredOn(), "referredOn")
                .that(isPast(command.referredOn()), "referredOn", "REFERRED_IN_FUTURE", String.valueOf(today))
                .that(isOfOurTime(command.referredOn()), "referredOn", "REFERRED_TOO_EARLY", EARLIEST.getYear())
                .that(isNotBeforeItsYear(command), "referredOn", "REFERRED_BEFORE_SESSION", command.sessionLabel())
                .that(isPositive(command.term()), "term", "NOT_POSITIVE")
                .that(isPositive(command.meeting()), "meeting", "NOT_POSITIVE");
        checkNumber(check, command.numberText(), numbered);
        checkSubmitters(check, command);
        checkRequests(check, command.requests());
        check.done();
    }

    /** Where another unit answers, the opinion goes to it (rule I7). */
    private static boolean namesLeadUnit(RegisterSuggestion command) {
        var role = command.handlingRole();
        return role == null || role.answersTheDeputy() || new PartnerUnits(command.partnerUnits()).leadUnit() != null;
    }

    private boolean isPast(LocalDate day) {
        return day == null || !day.isAfter(today);
    }

    /** A year of two figures ends up in antiquity. */
    private static boolean isOfOurTime(LocalDate day) {
        return day == null || !day.isBefore(EARLIEST);
    }

    /** Nothing of a session is referred before the year that its label names. */
    private static boolean isNotBeforeItsYear(RegisterSuggestion command) {
        var day = command.referredOn();
        return day == null || command.sessionLabel() == null
                || new CongressSession(command.sessionLabel(), null, null, false).year().filter(year -> day.getYear() < year).isEmpty();
    }

    private static boolean isPositive(Integer number) {
        return number == null || number > 0;
    }

    private static void checkNumber(InvalidInput.Check check, String printed, boolean required) {
        if (printed == null || printed.isBlank()) {
            check.that(!required, "numberText", "REQUIRED");
        } else {
            check.that(SuggestionNumber.of(printed).isPlausible(), "numberText", "NUMBER_SHAPE");
        }
    }

    private void checkSubmitters(InvalidInput.Check check, RegisterSuggestion command) {
        var submitters = command.submitters();
        check.that(!submitters.isEmpty(), "submitters", "REQUIRED");
        check.that(submitters.size() <= MOST_SUBMITTERS, "submitters", "TOO_MANY", MOST_SUBMITTERS, submitters.size());
        long leading = submitters.stream().filter(NewSubmitter::lead).count();
        check.that(submitters.isEmpty() || leading == 1, "submitters", "ONE_LEAD_SUBMITTER");
        var named = new HashSet<UUID>();
        for (int i = 0; i < submitters.size(); i++) {
            var submitter = submitters.get(i);
            var field = "submitters[" + i + "].";
            check.text(submitter.name(), field + "name", MOST_NAME)
                    .optionalText(submitter.delegation(), field + "delegation", MOST_NAME)
                    .optionalText(submitter.phone(), field + "phone", MOST_PHONE)
                    .that(maySubmit(submitter, command.kind()), field + "kind", "SUBMITTER_KIND");
            if (submitter.personId() != null) {
                check.that(deputies.contains(submitter.personId()), field + "personId", "NOT_A_DEPUTY")
                        .that(named.add(submitter.personId()), field + "personId", "NAMED_TWICE");
            }
        }
    }

    /** Rule K2; who is not said to be anything else is a person. */
    private static boolean maySubmit(NewSubmitter submitter, MatterKind kind) {
        return kind == null || submitter.kind() == null || kind.submitterKinds().contains(submitter.kind());
    }

    private static void checkRequests(InvalidInput.Check check, List<String> requests) {
        check.that(requests.size() <= MOST_REQUESTS, "requests", "TOO_MANY", MOST_REQUESTS, requests.size());
        for (int i = 0; i < requests.size(); i++) {
            check.text(requests.get(i), "requests[" + i + "]", MOST_REQUEST);
        }
    }
}
