package io.yinuo.register;

import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        RATED
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
     */
    public record Step(Station station, State state, LocalDate on) {}

    private Progress() {}

    /** @param passed the day on which each station was passed, as far as it was */
    public static List<Step> of(SuggestionStatus status, Map<Station, LocalDate> passed) {
        var current = current(status);
        var steps = new ArrayList<Step>();
        for (var station : Station.values()) {
            if (current == null || station.compareTo(current) < 0) {
                steps.add(new Step(station, State.DONE, passed.get(station)));
            } else {
                steps.add(new Step(station, station == current ? State.NOW : State.NEXT, null));
            }
        }
        return steps;
    }

    private static Station current(SuggestionStatus status) {
        return switch (status) {
            case REGISTERED, ASSIGNING, ASSIGNED -> Station.ASSIGNED;
            case HANDLING, REHANDLING -> Station.DRAFTED;
            case IN_SIGN_OFF -> Station.SIGNED;
            case SIGNED -> Station.NUMBERED;
            case NUMBERED -> Station.DELIVERED;
            case DELIVERED -> Station.RATED;
            case CLOSED -> null;
        };
    }
}
