package io.yinuo.suggestion.internal;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A matter from its registration to its close.
 *
 * <p>Its status says what has been reached, never where the work lies: that is the engine's token. Both change in one
 * transaction, and each verb refuses a step that {@link SuggestionStatus#reachableFrom()} does not allow.
 */
@Entity
public class Suggestion {

    /** No number begins like this; matters that wait for theirs do not collide. */
    private static final String WITHOUT_NUMBER = "?";

    @Id
    private UUID id;

    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private String sessionLabel;

    private Integer congressTerm;

    private Integer congressMeeting;

    private boolean betweenSessions;

    private String numberText;

    private String numberKey;

    private Integer numberValue;

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private HandlingRole handlingRole;

    private boolean keyMatter;

    private String referrer;

    private LocalDate referredOn;

    private boolean consultationWanted;

    @Enumerated(EnumType.STRING)
    private DisclosureWish disclosureWish;

    private String partnerUnits;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;

    private UUID leadSectionId;

    private UUID officerId;

    private LocalDate replyDueOn;

    private UUID registeredBy;

    private Instant registeredAt;

    private Instant closedAt;

    /** An old one, answered before it came here: nothing is owed of it, and no process runs (rule IM3). */
    @Column(updatable = false)
    private boolean imported;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "suggestion_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Submitter> submitters = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "suggestion_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<SuggestionRequest> requests = new ArrayList<>();

    @Version
    private int version;

    protected Suggestion() {}

    /**
     * Records a matter.
     *
     * @throws InvalidInput {@code ONE_LEAD_SUBMITTER} unless just one submitter leads (rule S4); {@code SOLE_WITH_PARTNERS}
     *     when the bureau answers alone and partner units are named (rule S5); {@code LEAD_UNIT_MISSING} when another
     *     unit answers and none is named (rule I7)
     */
    public Suggestion(UUID id, NewMatter matter) {
        this.id = Objects.requireNonNull(id, "id");
        bureauId = Objects.requireNonNull(matter.bureauId(), "bureauId");
        replyDueOn = Objects.requireNonNull(matter.referral().replyDueOn(), "replyDueOn");
        registeredBy = matter.registeredBy();
        registeredAt = matter.registeredAt();
        status = SuggestionStatus.REGISTERED;
        describe(matter);
        matter.submitters().forEach(signature -> submitters.add(new Submitter(submitters.size() + 1, signature)));
        matter.requests().forEach(text -> requests.add(new SuggestionRequest(requests.size() + 1, text)));
        refuseImpossible();
    }

    /** An old matter whose answer was given at that time (旧件导入). */
    public static Suggestion answeredBefore(UUID id, NewMatter matter, Instant answeredAt) {
        var old = new Suggestion(id, matter);
        old.imported = true;
        old.status = SuggestionStatus.CLOSED;
        old.closedAt = answeredAt;
        return old;
    }

    /** What the referral says of the matter; the answer that is owed, and by when, does not depend on it alone. */
    private void describe(NewMatter matter) {
        kind = Objects.requireNonNull(matter.kind(), "kind");
        sessionLabel = matter.session().label();
        congressTerm = matter.session().term();
        congressMeeting = matter.session().meeting();
        betweenSessions = matter.session().betweenSessions();
        numberText = matter.number().text();
        numberKey = matter.number().isMissing() ? WITHOUT_NUMBER + id : matter.number().key();
        numberValue = matter.number().value().stream().boxed().findFirst().orElse(null);
        title = Objects.requireNonNull(matter.title(), "title");
        body = Objects.requireNonNull(matter.body(), "body");
        handlingRole = matter.handlingRole();
        keyMatter = matter.keyMatter();
        referrer = matter.referral().referrer();
        referredOn = Objects.requireNonNull(matter.referral().referredOn(), "referredOn");
        consultationWanted = matter.consultationWanted();
        disclosureWish = matter.disclosureWish();
        partnerUnits = matter.partnerUnits();
    }

    /**
     * Puts right what was registered, at any status; requests and status stay.
     *
     * <p>A submitter who is named as before stays the same row, so that deliveries and ratings stay with it; the others
     * are taken in their order for those whose names were wrong.
     */
    public void correct(NewMatter corrected) {
        describe(corrected);
        signedBy(corrected.submitters());
        refuseImpossible();
    }

    private void signedBy(List<Signature> signatures) {
        var left = new ArrayList<>(submitters);
        var meant = new HashMap<Integer, Submitter>();
        for (int i = 0; i < signatures.size(); i++) {
            var signature = signatures.get(i);
            var same = left.stream().filter(each -> each.isMeantBy(signature)).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                meant.put(i, same.get());
            }
        }
        for (int i = 0; i < signatures.size(); i++) {
            var signature = signatures.get(i);
            if (!meant.containsKey(i) && left.isEmpty()) {
                submitters.add(new Submitter(i + 1, signature));
            } else {
                var row = meant.containsKey(i) ? meant.get(i) : left.remove(0);
                row.correct(i + 1, signature);
            }
        }
        submitters.removeAll(left);
    }

    /** The matter is put under leading supervision, or taken out of it. */
    public void beKey(boolean key) {
        keyMatter = key;
    }

    /** The day by which the reply is owed has moved. */
    public void dueOn(LocalDate day) {
        replyDueOn = Objects.requireNonNull(day, "day");
    }

    private void refuseImpossible() {
        if (submitters.stream().filter(Submitter::isLead).count() != 1) {
            throw new InvalidInput("submitters", "ONE_LEAD_SUBMITTER");
        }
        if (!handlingRole.hasPartners() && !partnerUnits.isBlank()) {
            throw new InvalidInput("partnerUnits", "SOLE_WITH_PARTNERS");
        }
        if (!handlingRole.answersTheDeputy() && partnerUnits.isBlank()) {
            throw new InvalidInput("partnerUnits", "LEAD_UNIT_MISSING");
        }
    }

    /** The assignment sheet goes to the leaders, or a section has objected. */
    public void beAssigning() {
        enter(SuggestionStatus.ASSIGNING);
        leadSectionId = null;
    }

    public void beAssigned(UUID toLeadSection) {
        enter(SuggestionStatus.ASSIGNED);
        leadSectionId = Objects.requireNonNull(toLeadSection, "leadSectionId");
    }

    public void beginHandling(UUID byOfficer) {
        enter(SuggestionStatus.HANDLING);
        officerId = Objects.requireNonNull(byOfficer, "officerId");
    }

    /**
     * Somebody else drafts from now on.
     *
     * @throws StateConflict {@code NOT_IN_HANDLING} before a section has named its officer, and once the matter is closed
     */
    public void beDraftedBy(UUID person) {
        if (officerId == null || status == SuggestionStatus.CLOSED) {
            throw new StateConflict("NOT_IN_HANDLING", status);
        }
        officerId = Objects.requireNonNull(person, "officerId");
    }

    public void beginSignOff() {
        enter(SuggestionStatus.IN_SIGN_OFF);
    }

    public void beSigned() {
        enter(SuggestionStatus.SIGNED);
    }

    /** @throws StateConflict {@code MATTER_NUMBER_MISSING} as long as the matter waits for its own number (rule I10) */
    public void beNumbered() {
        if (numberText.isEmpty()) {
            throw new StateConflict("MATTER_NUMBER_MISSING");
        }
        enter(SuggestionStatus.NUMBERED);
    }

    public void beDelivered() {
        enter(SuggestionStatus.DELIVERED);
    }

    public void beContributed() {
        enter(SuggestionStatus.CONTRIBUTED);
    }

    /** From now on the answer that is owed is the second one, with its own day. */
    public void beginRehandling(LocalDate dueOn) {
        enter(SuggestionStatus.REHANDLING);
        closedAt = null;
        replyDueOn = Objects.requireNonNull(dueOn, "dueOn");
        closedAt = null;
    }

    /** The bureau talks with the submitters in place of a further reply. */
    public void beginMeeting() {
        enter(SuggestionStatus.MEETING);
        closedAt = null;
    }

    /** The answer that is owed falls due on another day; one that was owed by another day stays as it is. */
    public void replyDueMoved(LocalDate from, LocalDate to) {
        if (replyDueOn.equals(from)) {
            replyDueOn = to;
        }
    }

    public void close(Instant at) {
        enter(SuggestionStatus.CLOSED);
        closedAt = at;
    }

    /** More people have put their names to it: they sign after the others. */
    public void addCoSigners(List<Signature> signatures) {
        signatures.forEach(signature -> submitters.add(new Submitter(submitters.size() + 1, signature)));
        refuseImpossible();
    }

    /** Ends the matter at whatever status, because nothing of it is handled here any more; its process has been ended. */
    public void endEarly(Instant at) {
        status = SuggestionStatus.CLOSED;
        closedAt = closedAt == null ? at : closedAt;
    }

    private void enter(SuggestionStatus next) {
        if (imported) {
            throw new StateConflict("CASE_IMPORTED");
        }
        if (!next.reachableFrom().contains(status)) {
            throw new StateConflict("STATUS_FORBIDS", status, next);
        }
        status = next;
    }

    /**
     * Replaces the list of requests (诉求清单): known ids are kept and reworded, absent ones are dropped, the rest is new.
     *
     * @throws StateConflict {@code REQUESTS_FIXED} once a draft has gone to the reviewers (rule S6)
     */
    public void listRequests(List<RequestView> list) {
        if (status.compareTo(SuggestionStatus.HANDLING) > 0) {
            throw new StateConflict("REQUESTS_FIXED", status);
        }
        var kept = new ArrayList<SuggestionRequest>();
        for (RequestView wanted : list) {
            int position = kept.size() + 1;
            if (wanted.id() == null) {
                kept.add(new SuggestionRequest(position, wanted.text()));
            } else {
                var known = request(wanted.id());
                known.reword(position, wanted.text());
                kept.add(known);
            }
        }
        requests.retainAll(kept);
        kept.stream().filter(each -> !requests.contains(each)).forEach(requests::add);
    }

    private SuggestionRequest request(UUID requestId) {
        return requests.stream()
                .filter(each -> each.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NotFound("REQUEST_UNKNOWN", requestId));
    }

    UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public SuggestionStatus status() {
        return status;
    }

    public boolean isImported() {
        return imported;
    }

    public int version() {
        return version;
    }

    public SuggestionView view() {
        return new SuggestionView(
                id, bureauId, kind, sessionLabel, congressTerm, congressMeeting, betweenSessions, numberText, title, body, handlingRole,
                keyMatter, referrer, referredOn, consultationWanted, disclosureWish, partnerUnits, status, leadSectionId,
                officerId, replyDueOn, submitterViews(), requestViews(), version);
    }

    private List<SubmitterView> submitterViews() {
        return submitters.stream()
                .map(Submitter::view)
                .sorted(Comparator.comparingInt(SubmitterView::position))
                .toList();
    }

    private List<RequestView> requestViews() {
        return requests.stream()
                .map(SuggestionRequest::view)
                .sorted(Comparator.comparingInt(RequestView::position))
                .toList();
    }
}
