package io.yinuo.suggestion;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.internal.Differences;
import io.yinuo.suggestion.internal.Suggestion;
import io.yinuo.suggestion.internal.SuggestionRows;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The matters that the bureau answers (代表建议、政协提案), for the features that carry them through their steps.
 *
 * <p>Every method joins the transaction of the step that calls it; that step has checked who acts, and the change of
 * status goes into that step's entry of the trail. Each verb refuses a move that the status does not allow with
 * {@link StateConflict} {@code STATUS_FORBIDS} (rule S3).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Suggestions {

    @Inject
    SuggestionRows rows;

    @Inject
    Trail trail;

    @Inject
    Event<MatterEndedEarly> endedEarly;

    @Inject
    Event<MatterForgotten> forgotten;

    @Inject
    WorkClock clock;

    @PermitAll
    public SuggestionView get(UUID id) {
        return rows.get(id).view();
    }

    @PermitAll
    public List<RequestView> requests(UUID id) {
        return rows.get(id).view().requests();
    }

    /** The matter that bears the number in a session of the bureau, whoever may see it. */
    @PermitAll
    public Optional<UUID> find(UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number) {
        return rows.find(bureauId, kind, session, number);
    }

    /**
     * An earlier session of the same assembly whose matters were all referred after the day, so that nothing of the later
     * one can have been; whoever sees to it that the day is right looks at both.
     */
    @PermitAll
    public Optional<SessionBegun> earlierBegunAfter(UUID bureauId, MatterKind kind, CongressSession session, LocalDate day) {
        return rows.begunAfter(bureauId, kind, day).stream()
                .filter(begun -> new CongressSession(begun.label(), null, null, false).isBefore(session))
                .filter(begun -> !rows.isReferredUntil(bureauId, kind, begun.label(), day))
                .findFirst();
    }

    /**
     * The matters of the bureau that bear the number, in whatever session, the latest first.
     *
     * @param seen whether the reader may know of the matter
     */
    @PermitAll
    public List<SuggestionView> bearing(UUID bureauId, SuggestionNumber number, Predicate<UUID> seen) {
        return rows.bearing(bureauId, number).stream()
                .map(Suggestion::view)
                .filter(matter -> seen.test(matter.id()))
                .toList();
    }

    /**
     * Records a matter; whoever registers notes it in the trail.
     *
     * @throws StateConflict {@code NUMBER_TAKEN} when the session has the number already (rule S2)
     */
    @PermitAll
    public UUID register(NewMatter matter) {
        if (find(matter.bureauId(), matter.kind(), matter.session(), matter.number()).isPresent()) {
            throw new StateConflict("NUMBER_TAKEN", matter.number().label());
        }
        var id = UUID.randomUUID();
        rows.add(new Suggestion(id, matter), matter.number());
        return id;
    }

    /**
     * Records an old matter that was answered before it came here; it is closed from the beginning, and takes no step any more
     * (rule IM3). Whoever imports it notes it.
     *
     * @throws StateConflict {@code NUMBER_TAKEN} when the session has the number already (rule S2)
     */
    @PermitAll
    public UUID registerAnswered(NewMatter matter, Instant answeredAt) {
        boolean taken = !matter.number().isMissing()
                && find(matter.bureauId(), matter.kind(), matter.session(), matter.number()).isPresent();
        if (taken) {
            throw new StateConflict("NUMBER_TAKEN", matter.number().label());
        }
        var id = UUID.randomUUID();
        rows.add(Suggestion.answeredBefore(id, matter, answeredAt), matter.number());
        return id;
    }

    /** Whether it came here as an old matter with its answer. */
    @PermitAll
    public boolean isImported(UUID id) {
        return rows.get(id).isImported();
    }

    /** Takes an imported matter away, whose import is undone; what the steps keep of it is gone already. */
    @PermitAll
    public void forgetImported(UUID id) {
        forgotten.fire(new MatterForgotten(id));
        rows.forgetImported(id);
    }

    /**
     * Puts right what was registered; the trail of the step that calls gets each value before and after.
     *
     * @throws StaleVersion when somebody changed the matter since the page was shown
     * @throws StateConflict {@code NUMBER_TAKEN} when another matter of the session bears the number (rule S2)
     */
    @PermitAll
    public void correct(UUID id, int expectedVersion, NewMatter corrected) {
        var suggestion = rows.get(id);
        StaleVersion.check(expectedVersion, suggestion.version());
        boolean taken = find(corrected.bureauId(), corrected.kind(), corrected.session(), corrected.number())
                .filter(bearer -> !bearer.equals(id))
                .isPresent();
        if (taken) {
            throw new StateConflict("NUMBER_TAKEN", corrected.number().label());
        }
        var before = suggestion.view();
        suggestion.correct(corrected);
        rows.touch(suggestion);
        trail.note(id, suggestion.bureauId(), id, Differences.between(before, suggestion.view()));
    }

    /** The day by which the reply is owed has moved. */
    @PermitAll
    public void dueOn(UUID id, LocalDate dueOn) {
        var suggestion = rows.get(id);
        var before = suggestion.view().replyDueOn();
        suggestion.dueOn(dueOn);
        trail.note(id, suggestion.bureauId(), id, new Change("replyDueOn", before, dueOn));
    }

    /** The matter is put under leading supervision, or taken out of it (重点件). */
    @PermitAll
    public void key(UUID id, boolean key) {
        var suggestion = rows.get(id);
        boolean before = suggestion.view().keyMatter();
        suggestion.beKey(key);
        trail.note(id, suggestion.bureauId(), id, new Change("keyMatter", before, key));
    }

    /** The assignment sheet goes to the leaders, or a section has objected to it. */
    @PermitAll
    public void assigning(UUID id) {
        move(id, Suggestion::beAssigning);
    }

    @PermitAll
    public void assigned(UUID id, UUID leadSectionId) {
        move(id, suggestion -> suggestion.beAssigned(leadSectionId));
    }

    @PermitAll
    public void handlingBegun(UUID id, UUID officerId) {
        move(id, suggestion -> suggestion.beginHandling(officerId));
    }

    /** Somebody else drafts from now on; whoever arranges it notes it. */
    @PermitAll
    public void draftedBy(UUID id, UUID officerId) {
        rows.get(id).beDraftedBy(officerId);
    }

    /** The open matters of the bureau that the person drafts, the earliest deadline first. */
    @PermitAll
    public List<SuggestionView> openDraftedBy(UUID bureauId, UUID officerId) {
        return rows.openDraftedBy(bureauId, officerId).stream().map(Suggestion::view).toList();
    }

    /** The open matters that the section leads, the earliest deadline first. */
    @PermitAll
    public List<SuggestionView> openLedBy(UUID sectionId) {
        return rows.openLedBy(sectionId).stream().map(Suggestion::view).toList();
    }

    @PermitAll
    public void signOffBegun(UUID id) {
        move(id, Suggestion::beginSignOff);
    }

    @PermitAll
    public void signed(UUID id) {
        move(id, Suggestion::beSigned);
    }

    @PermitAll
    public void numbered(UUID id) {
        move(id, Suggestion::beNumbered);
    }

    @PermitAll
    public void delivered(UUID id) {
        move(id, Suggestion::beDelivered);
    }

    /** The opinion has gone to the unit that answers. */
    @PermitAll
    public void contributed(UUID id) {
        move(id, Suggestion::beContributed);
    }

    /** A second reply is owed, by that day. */
    @PermitAll
    public void rehandling(UUID id, LocalDate dueOn) {
        move(id, suggestion -> suggestion.beginRehandling(dueOn));
    }

    /** No further reply is owed; a talk face to face ends the matter. */
    @PermitAll
    public void meeting(UUID id) {
        move(id, Suggestion::beginMeeting);
    }

    /** Replies that were owed by the one day are owed by the other; whoever moves them notes it. */
    @PermitAll
    public void replyDue(List<ReplyDueMoved> moves) {
        var matters = rows.all(moves.stream().map(ReplyDueMoved::suggestionId).toList());
        moves.forEach(move -> matters.get(move.suggestionId()).replyDueMoved(move.from(), move.to()));
    }

    /** The rating has settled the matter; the process says so (办结). */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("suggestion.closed")
    public void closed(UUID id) {
        move(id, suggestion -> suggestion.close(clock.now()));
    }

    /** More people have put their names to the matter; whoever adds them notes it. */
    @PermitAll
    public void addCoSigners(UUID id, List<Signature> signatures) {
        var suggestion = rows.get(id);
        suggestion.addCoSigners(signatures);
        rows.touch(suggestion);
    }

    /** The matter ends at whatever status; whoever ends it has ended its process. */
    @PermitAll
    public void endEarly(UUID id) {
        move(id, suggestion -> suggestion.endEarly(clock.now()));
        endedEarly.fire(new MatterEndedEarly(id));
    }

    /**
     * Replaces the list of requests (诉求清单): entries with an id are kept, those without are new.
     *
     * @throws StaleVersion when somebody changed the matter since the page was shown
     * @throws StateConflict {@code REQUESTS_FIXED} once a draft has gone to the reviewers (rule S6)
     */
    @PermitAll
    public void listRequests(UUID id, int expectedVersion, List<RequestView> requests) {
        var suggestion = rows.get(id);
        StaleVersion.check(expectedVersion, suggestion.version());
        var before = texts(suggestion);
        suggestion.listRequests(requests);
        rows.touch(suggestion);
        trail.note(id, suggestion.bureauId(), id, new Change("requests", before, texts(suggestion)));
    }

    private static List<String> texts(Suggestion suggestion) {
        return suggestion.view().requests().stream().map(RequestView::text).toList();
    }

    private void move(UUID id, Consumer<Suggestion> verb) {
        var suggestion = rows.get(id);
        var before = suggestion.status();
        verb.accept(suggestion);
        trail.note(id, suggestion.bureauId(), id, new Change("status", before, suggestion.status()));
    }
}
