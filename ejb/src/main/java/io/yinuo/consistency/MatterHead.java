package io.yinuo.consistency;

import io.yinuo.audit.TrailEntry;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a case stands, without any of its words (件的概况): for whoever sets the records right and does not handle the case.
 *
 * @param section the lead section, or null before the assignment
 * @param replyDueOn or null where no reply is owed
 * @param steps the open steps, oldest first
 * @param deeds who did what and when, oldest first, without what was changed
 */
public record MatterHead(
        UUID id,
        String numberText,
        String title,
        SuggestionStatus status,
        LocalDate referredOn,
        String section,
        LocalDate replyDueOn,
        List<OpenStep> steps,
        List<TrailEntry> deeds) {

    public MatterHead {
        steps = List.copyOf(steps);
        deeds = List.copyOf(deeds);
    }

    /**
     * A step that waits.
     *
     * @param element id of the user task in its model
     * @param dueOn or null
     * @param who those who may take it
     */
    public record OpenStep(String element, Instant since, LocalDate dueOn, List<Taker> who) {

        public OpenStep {
            who = List.copyOf(who);
        }
    }

    /**
     * A person, or whoever holds a role.
     *
     * @param person name, or null where a role is meant
     * @param role code, or null where a person is meant
     * @param section to which the role is bound, or null
     */
    public record Taker(String person, String role, String section) {}
}
