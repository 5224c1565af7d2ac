package io.yinuo.assignment.internal;

import io.yinuo.directory.SectionView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;

/** Who may act on a case beside the steps of the process (rule A5), and for which sections a leader does (rule A10). */
public final class HandlingRights {

    private HandlingRights() {}

    /**
     * People of the lead section.
     *
     * @throws Forbidden {@code LEAD_SECTION_ONLY}
     * @throws StateConflict {@code LEAD_SECTION_MISSING} before a section leads
     */
    public static void requireLeadSection(Actor actor, SuggestionView suggestion) {
        if (!worksInLeadSection(actor, suggestion)) {
            throw new Forbidden("LEAD_SECTION_ONLY");
        }
    }

    /** The office, or people of the lead section. */
    public static void requireOfficeOrLeadSection(Actor actor, SuggestionView suggestion) {
        if (!isOffice(actor, suggestion)) {
            requireLeadSection(actor, suggestion);
        }
    }

    /** The office, or the head of the lead section. */
    public static void requireOfficeOrLeadHead(Actor actor, SuggestionView suggestion) {
        boolean heads = suggestion.leadSectionId() != null
                && actor.holdsInSection(Roles.SECTION_HEAD, suggestion.leadSectionId());
        if (!isOffice(actor, suggestion) && !heads) {
            throw new Forbidden("LEAD_SECTION_ONLY");
        }
    }

    /**
     * Of the vice directors only the one who oversees the lead section (rule A10); the director for every section.
     *
     * @throws Forbidden {@code NOT_OVERSEER}
     */
    public static void requireOverseer(WorkItem task, Actor actor, SectionView lead) {
        if (task.admitsOnlyAs(Roles.VICE_DIRECTOR, actor) && !actor.isOrStandsInFor(lead.viceDirectorId(), StepKinds.of(task.element()))) {
            throw new Forbidden("NOT_OVERSEER", lead.name());
        }
    }

    private static boolean isOffice(Actor actor, SuggestionView suggestion) {
        return actor.holds(Roles.SECRETARY, suggestion.bureauId());
    }

    private static boolean worksInLeadSection(Actor actor, SuggestionView suggestion) {
        var section = suggestion.leadSectionId();
        if (section == null) {
            throw new StateConflict("LEAD_SECTION_MISSING");
        }
        return actor.holdsInSection(Roles.OFFICER, section) || actor.holdsInSection(Roles.SECTION_HEAD, section);
    }
}
