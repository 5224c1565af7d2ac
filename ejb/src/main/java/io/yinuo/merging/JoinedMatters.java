package io.yinuo.merging;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.merging.internal.JoinedMatter;
import io.yinuo.merging.internal.JoiningPolicy;
import io.yinuo.merging.internal.MergingRows;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Several matters of one section that are answered from one draft base (并案, rules JO1-JO3); each keeps its number, its
 * submitters, its requests, its deadline and gets a reply of its own.
 */
@Stateless
public class JoinedMatters {

    private static final int MOST = 50;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    MergingRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Joins the others under the leading matter, all of them or none.
     *
     * @throws StateConflict {@code JOIN_UNDER_OTHER}, {@code JOIN_TWICE}, {@code JOIN_CLOSED}, {@code JOIN_OTHER_SECTION},
     *     {@code JOIN_OTHER_PATH}, {@code JOIN_ANSWERED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("merging.join")
    public void join(UUID leadingId, Set<UUID> others) {
        var leading = opened(leadingId);
        trail.about(leadingId, leading.bureauId(), leadingId);
        JoiningPolicy.requireMayJoin(callers.current(), leading);
        new InvalidInput.Check()
                .that(others != null && !others.isEmpty(), "others", "REQUIRED")
                .that(others == null || others.size() <= MOST, "others", "TOO_MANY", MOST, others == null ? 0 : others.size())
                .done();
        if (rows.joined(leadingId).isPresent()) {
            throw new StateConflict("JOIN_UNDER_OTHER", leading.numberLabel());
        }
        var numbers = new ArrayList<String>();
        others.forEach(id -> numbers.add(join(leading, opened(id))));
        trail.note(leadingId, leading.bureauId(), leadingId, Change.set("joined", numbers));
    }

    private String join(SuggestionView leading, SuggestionView other) {
        JoiningPolicy.check(leading, other);
        if (rows.joined(other.id()).isPresent() || !rows.joinedUnder(other.id()).isEmpty()) {
            throw new StateConflict("JOIN_TWICE", other.numberLabel());
        }
        rows.add(new JoinedMatter(other.id(), leading.id(), callers.current().personId(), clock.now()));
        trail.note(other.id(), other.bureauId(), other.id(), Change.set("joinedUnder", leading.numberLabel()));
        return other.numberLabel();
    }

    /**
     * Takes a matter out again (解除并案); what it has taken from the base stays its own.
     *
     * @throws StateConflict {@code NOT_JOINED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("merging.part")
    public void part(UUID id) {
        var matter = opened(id);
        trail.about(id, matter.bureauId(), id);
        JoiningPolicy.requireMayJoin(callers.current(), matter);
        var leadingId = rows.joined(id).orElseThrow(() -> new StateConflict("NOT_JOINED", matter.numberLabel())).leadingId();
        var leading = suggestions.get(leadingId);
        rows.part(id);
        trail.note(leadingId, matter.bureauId(), leadingId, new Change("joined", matter.numberLabel(), null));
        trail.note(id, matter.bureauId(), id, new Change("joinedUnder", leading.numberLabel(), null));
    }

    /** The matters with which this one is joined, as far as the caller may see them. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public JoinedCase of(UUID id) {
        var actor = callers.current();
        access.requireSightByRole(actor, id);
        var leadingId = rows.joined(id).map(JoinedMatter::leadingId).orElse(id);
        var others = rows.joinedUnder(leadingId);
        if (others.isEmpty() || !access.maySeeByRole(actor, leadingId)) {
            return JoinedCase.NONE;
        }
        return new JoinedCase(
                rows.lines(Set.of(leadingId)).get(0),
                rows.lines(others).stream().filter(line -> access.maySeeByRole(actor, line.id())).toList());
    }

    /** The matters that the caller may join under this one; none when the caller may not. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LinkedMatter> candidates(UUID leadingId) {
        var leading = opened(leadingId);
        return JoiningPolicy.canLead(leading) && mayJoin(leading) && rows.joined(leadingId).isEmpty()
                ? rows.candidates(leading, JoiningPolicy.JOINABLE)
                : List.of();
    }

    /** Whether the caller may take the matter out again. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean mayPart(UUID id) {
        return mayJoin(opened(id));
    }

    private boolean mayJoin(SuggestionView matter) {
        return JoiningPolicy.mayJoin(callers.current(), matter);
    }

    private SuggestionView opened(UUID id) {
        access.requireSightByRole(callers.current(), id);
        return suggestions.get(id);
    }
}
