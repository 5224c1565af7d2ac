package io.yinuo.signoff.internal;

import io.yinuo.drafting.Correction;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.ReleaseCheck;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One decision of one person in one round; written once. */
@Entity
@Table(name = "sign_off_step")
public class SignOffStep {

    @Id
    private UUID id;

    private UUID replyId;

    @Enumerated(EnumType.STRING)
    private SignOffStepKind step;

    private int round;

    private UUID sectionId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String note;

    private int draftNumber;

    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "agreed_promise", joinColumns = @JoinColumn(name = "sign_off_step_id"))
    @OrderBy("position")
    private List<AgreedPromise> agreedPromises = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "release_check", joinColumns = @JoinColumn(name = "sign_off_step_id"))
    @Column(name = "checked")
    @Enumerated(EnumType.STRING)
    private Set<ReleaseCheck> checks = EnumSet.noneOf(ReleaseCheck.class);

    @ElementCollection
    @CollectionTable(name = "release_slip", joinColumns = @JoinColumn(name = "sign_off_step_id"))
    @OrderBy("paragraph")
    private List<SlipRow> slips = new ArrayList<>();

    protected SignOffStep() {}

    /** @throws InvalidInput {@code REQUIRED} on {@code note}: a return says why (rule O3) */
    public SignOffStep(SignOffStepKind step, ReplyView reply, UUID sectionId, Verdict verdict) {
        if (verdict.decision() == Decision.RETURN && verdict.note() == null) {
            throw new InvalidInput("note", "REQUIRED");
        }
        id = UUID.randomUUID();
        replyId = reply.id();
        this.step = step;
        round = reply.signOffRound();
        this.sectionId = sectionId;
        personId = verdict.personId();
        decision = verdict.decision();
        note = verdict.note();
        draftNumber = reply.currentDraft();
        decidedAt = verdict.at();
    }

    /** Keeps what the section agreed to, so that other words later are known to be new (rule O8). */
    public void agreeTo(List<PromisedItem> promises) {
        agreedPromises.addAll(AgreedPromise.of(promises));
    }

    /** Keeps what was looked at before the letter got its number, and the slips that were set right. */
    void release(Set<ReleaseCheck> ticked, List<Correction> corrections) {
        if (ticked != null) {
            checks.addAll(ticked);
        }
        corrections.stream().map(SlipRow::of).forEach(slips::add);
    }

    boolean agreesTo(List<PromisedItem> promises) {
        return !isReturn()
                && promises.stream().allMatch(promise -> agreedPromises.stream().anyMatch(agreed -> agreed.isFor(promise)));
    }

    public boolean isReturn() {
        return decision == Decision.RETURN;
    }

    /** Whether it was taken by one who lets the draft pass or returns it to its drafter. */
    public boolean isOfReviewer() {
        return step.returning().isPresent();
    }

    public boolean isOf(SignOffStepKind kind, int inRound) {
        return step == kind && round == inRound;
    }

    public SignOffStepKind step() {
        return step;
    }

    public int round() {
        return round;
    }

    public UUID sectionId() {
        return sectionId;
    }

    public UUID personId() {
        return personId;
    }

    public String note() {
        return note;
    }

    public SignOffStepView view(String sectionName, String personName) {
        return new SignOffStepView(
                id, step, round, sectionName, personName, decision, note, draftNumber, decidedAt,
                Stream.of(ReleaseCheck.values()).filter(checks::contains).toList(),
                slips.stream().map(SlipRow::slip).toList());
    }
}
