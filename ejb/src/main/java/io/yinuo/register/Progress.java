package io.yinuo.register;

import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way of a matter in plain words (办理进度): what is done and when, where it is now, what comes. */
public final class Progress {

    /** The stations that a person outside the office would name. */
    public enum Station {
        REFERRED,
        ASSIGNED,
        DRAFTED,
        SIGNED,
        NUMBERED,
        DELIVERED,
        RATED,
        CONTRIBUTED,
        JOINTLY_ANSWERED;

        private static final List<Station> OWN_REPLY =
                List.of(REFERRED, ASSIGNED, DRAFTED, SIGNED, NUMBERED, DELIVERED, RATED);

        private static final List<Station> OPINION =
                List.of(REFERRED, ASSIGNED, DRAFTED, SIGNED, NUMBERED, CONTRIBUTED, JOINTLY_ANSWERED);

        /** The way of a matter, by the part that the bureau plays in it. */
        static List<Station> of(HandlingRole role) {
            return role.answersTheDeputy() ? OWN_REPLY : OPINION;
        }
    }

    /** Whether a station is passed, current, or ahead. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }

    /**
     * One station of a matter.
     *
     * @param on when it was passed, or null
     * @param offline whether it was passed on paper and typed in
     */
    public record Step(Station station, State state, LocalDate on, boolean offline) {}

    private Progress() {}

    /** @param passed the day on which each station was passed, as far as it was */
    public static List<Step> of(SuggestionView matter, Map<Station, LocalDate> passed) {
        return of(matter, passed, Set.of());
    }

    /** @param offline the stations that were passed on paper and typed in */
    public static List<Step> of(SuggestionView matter, Map<Station, LocalDate> passed, Set<Station> offline) {
        var way = Station.of(matter.handlingRole());
        var current = current(matter.status(), way);
        var steps = new ArrayList<Step>();
        for (var station : way) {
            if (current == null || station.compareTo(current) < 0) {
                steps.add(new Step(station, State.DONE, passed.get(station), offline.contains(station)));
            } else {
                steps.add(new Step(station, station == current ? State.NOW : State.NEXT, null, false));
            }
        }
        return steps;
    }

    private static Station current(SuggestionStatus status, List<Station> way) {
        return switch (status) {
            case REGISTERED, ASSIGNING, ASSIGNED -> Station.ASSIGNED;
            case HANDLING, REHANDLING -> Station.DRAFTED;
            case IN_SIGN_OFF -> Station.SIGNED;
            case SIGNED -> Station.NUMBERED;
            case NUMBERED -> way.contains(Station.DELIVERED) ? Station.DELIVERED : Station.CONTRIBUTED;
            case DELIVERED, MEETING -> Station.RATED;
            case CONTRIBUTED -> Station.JOINTLY_ANSWERED;
            case CLOSED -> null;
        };
    }
}
