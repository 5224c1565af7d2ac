package io.yinuo.merging.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.util.EnumSet;
import java.util.Set;

/** Which matters may be answered from one draft base, and who says so (rules JO1 and JO2). */
public final class JoiningPolicy {

    /** As long as its own letter can still be written from the base. */
    public static final Set<SuggestionStatus> JOINABLE = Set.copyOf(EnumSet.of(
            SuggestionStatus.ASSIGNED, SuggestionStatus.HANDLING, SuggestionStatus.IN_SIGN_OFF, SuggestionStatus.REHANDLING));

    private JoiningPolicy() {}

    /** Whether the person is the secretary, or drafts or heads in the lead section. */
    public static boolean mayJoin(Actor actor, SuggestionView matter) {
        var section = matter.leadSectionId();
        return actor.holds(Roles.SECRETARY, matter.bureauId())
                || section != null
                        && (actor.holdsInSection(Roles.OFFICER, section) || actor.holdsInSection(Roles.SECTION_HEAD, section));
    }

    /** @throws Forbidden {@code JOIN_NOT_YOURS} */
    public static void requireMayJoin(Actor actor, SuggestionView matter) {
        if (!mayJoin(actor, matter)) {
            throw new Forbidden("JOIN_NOT_YOURS");
        }
    }

    /** Whether others can be joined under it. */
    public static boolean canLead(SuggestionView matter) {
        return matter.leadSectionId() != null && matter.status() != SuggestionStatus.CLOSED;
    }

    /**
     * Refuses what cannot be answered from the same base.
     *
     * @throws StateConflict {@code JOIN_CLOSED}, {@code JOIN_OTHER_SECTION}, {@code JOIN_OTHER_PATH}, {@code JOIN_ANSWERED}
     */
    public static void check(SuggestionView leading, SuggestionView other) {
        if (!canLead(leading)) {
            throw new StateConflict("JOIN_CLOSED");
        }
        boolean sameSection = leading.bureauId().equals(other.bureauId()) && leading.leadSectionId().equals(other.leadSectionId());
        if (!sameSection || leading.id().equals(other.id())) {
            throw new StateConflict("JOIN_OTHER_SECTION", other.numberLabel());
        }
        if (leading.isContribution() != other.isContribution()) {
            throw new StateConflict("JOIN_OTHER_PATH", other.numberLabel());
        }
        if (!JOINABLE.contains(other.status())) {
            throw new StateConflict("JOIN_ANSWERED", other.numberLabel());
        }
    }
}
