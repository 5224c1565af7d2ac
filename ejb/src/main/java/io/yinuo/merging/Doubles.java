package io.yinuo.merging;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.merging.internal.DoublePolicy;
import io.yinuo.merging.internal.MergedDouble;
import io.yinuo.merging.internal.MergingRows;
import io.yinuo.paper.Papers;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Matters that were registered twice (重复登记合并, rules DB1-DB3): one ends, the other goes on with what both brought. */
@Stateless
public class Doubles {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Papers papers;

    @Inject
    Deadlines deadlines;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    MergingRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * What a merge would carry over and end; nothing is changed.
     *
     * @throws StateConflict as {@link #merge}
     */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public DoublePreview preview(UUID doubleId, UUID keptId) {
        var doubled = own(doubleId);
        var kept = own(keptId);
        check(doubled, kept);
        var over = papers.toCarry(doubleId, keptId);
        return new DoublePreview(
                line(doubled), line(kept), doubled.version(), kept.version(),
                DoublePolicy.missing(doubled, kept).stream().map(SubmitterView::name).toList(),
                over.carried(), over.there(),
                workItems.openOf(doubleId).stream().map(WorkItem::element).toList(),
                !replies.ofSuggestion(doubleId).isEmpty());
    }

    /**
     * Ends the double as registered twice: its submitters become co-signers of the matter that goes on, its files go over, its
     * process ends and its terms lapse. Both trails tell of it. There is no way back.
     *
     * @throws StateConflict {@code DOUBLE_SAME}, {@code DOUBLE_OTHER_KIND}, {@code DOUBLE_CLOSED}, {@code DOUBLE_SIGNED},
     *     {@code DOUBLE_KEPT_CLOSED}, {@code DOUBLE_KEPT_SIGNED}
     * @throws StaleVersion when somebody changed one of the two since the page was shown
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("merging.double")
    public void merge(MergeDouble command) {
        var doubled = own(command.doubleId());
        trail.about(doubled.id(), doubled.bureauId(), doubled.id());
        var kept = own(command.keptId());
        StaleVersion.check(command.doubleVersion(), doubled.version());
        StaleVersion.check(command.keptVersion(), kept.version());
        check(doubled, kept);
        var coSigners = DoublePolicy.missing(doubled, kept);
        workflow.end(doubled.id());
        suggestions.endEarly(doubled.id());
        deadlines.lapseAll(doubled.id());
        suggestions.addCoSigners(kept.id(), coSigners.stream().map(Doubles::coSigner).toList());
        coSigners.stream().map(SubmitterView::personId).filter(Objects::nonNull).forEach(id -> access.open(kept.id(), id));
        var files = papers.carryOver(doubled.id(), kept.id());
        rows.add(new MergedDouble(doubled.id(), kept.id(), callers.current().personId(), clock.now()));
        trail.note(
                kept.id(), kept.bureauId(), kept.id(), Change.set("double", doubled.numberLabel()),
                Change.set("coSigners", coSigners.stream().map(SubmitterView::name).toList()),
                Change.set("carriedPapers", files));
        trail.note(doubled.id(), doubled.bureauId(), doubled.id(), Change.set("mergedInto", kept.numberLabel()));
    }

    private void check(SuggestionView doubled, SuggestionView kept) {
        boolean answered = replies.ofSuggestion(doubled.id()).stream().map(ReplyView::documentNumber).anyMatch(Objects::nonNull);
        DoublePolicy.check(doubled, kept, answered);
    }

    private static Signature coSigner(SubmitterView one) {
        return new Signature(false, one.name(), one.kind(), one.delegation(), one.phone(), one.personId());
    }

    /** The matter under which this registration goes on, for those who may see it; a submitter of both too. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<LinkedMatter> keptOf(UUID doubleId) {
        var actor = callers.current();
        access.requireSight(actor, doubleId);
        return rows.merged(doubleId)
                .map(MergedDouble::keptId)
                .filter(id -> access.maySee(actor, id))
                .map(id -> line(suggestions.get(id)));
    }

    /** The registrations that go on under this matter. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LinkedMatter> doublesOf(UUID keptId) {
        var actor = callers.current();
        access.requireSightByRole(actor, keptId);
        return rows.lines(rows.mergedInto(keptId)).stream()
                .filter(line -> access.maySeeByRole(actor, line.id()))
                .toList();
    }

    private SuggestionView own(UUID id) {
        var actor = callers.current();
        access.requireInside(actor, id);
        var matter = suggestions.get(id);
        actor.require(Roles.SECRETARY, matter.bureauId());
        return matter;
    }

    private static LinkedMatter line(SuggestionView matter) {
        return new LinkedMatter(matter.id(), matter.numberText(), matter.title(), matter.status());
    }
}
