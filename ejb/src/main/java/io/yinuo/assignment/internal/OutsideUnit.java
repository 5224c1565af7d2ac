package io.yinuo.assignment.internal;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.BringDisagreement;
import io.yinuo.assignment.OutsideUnitStatus;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.SettleDisagreement;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.assignment.UrgeUnit;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.UnitChannel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A unit without account whose opinion the bureau asks for: named, asked, answered or waived, answered late at last. */
@Entity
@Table(name = "outside_unit")
public class OutsideUnit {

    @Id
    private UUID id;

    private UUID suggestionId;
    private String name;
    private String contact;
    private String phone;

    @Enumerated(EnumType.STRING)
    private OutsideUnitStatus status;

    @Enumerated(EnumType.STRING)
    private UnitChannel channel;

    private LocalDate sentOn;
    private String receiver;
    private String letterNumber;
    private LocalDate dueOn;
    private String opinion;
    private String signer;
    private LocalDate answeredOn;
    private UUID paperId;
    private boolean late;
    private UUID recordedBy;
    private Instant recordedAt;
    private String waiverReason;
    private String disagreement;
    private String broughtTo;
    private LocalDate broughtOn;
    private String settlement;
    private LocalDate settledOn;
    private UUID addedBy;
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "outside_unit_urging", joinColumns = @JoinColumn(name = "outside_unit_id"))
    @OrderBy("position")
    private List<UrgingRow> urgings = new ArrayList<>();

    @Version
    private int version;

    protected OutsideUnit() {}

    public OutsideUnit(AddOutsideUnit command, UUID addedBy, Instant addedAt) {
        id = UUID.randomUUID();
        suggestionId = command.suggestionId();
        name = command.name().strip();
        contact = textOrNull(command.contact());
        phone = textOrNull(command.phone());
        status = OutsideUnitStatus.NAMED;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** The letter has gone out; sending it again, for example after it was lost, moves the day. */
    public void send(SendToUnit command, LocalDate newDueOn) {
        requireAwaited();
        status = OutsideUnitStatus.ASKED;
        channel = command.channel();
        sentOn = command.sentOn();
        receiver = command.receiver().strip();
        letterNumber = textOrNull(command.letterNumber());
        dueOn = newDueOn;
    }

    void beDueOn(LocalDate day) {
        dueOn = day;
    }

    public void answer(UnitOpinion given, UUID paper, UUID by, Instant at) {
        requireAwaited();
        keep(given, paper, by, at);
        status = OutsideUnitStatus.ANSWERED;
    }

    /**
     * Keeps what came after the case had gone on; it stays waived, and the drafter is shown it (rule CO4).
     *
     * @throws StateConflict {@code OPINION_NOT_LATE} while the opinion is awaited, or once it is there
     */
    public void answerLate(UnitOpinion given, UUID paper, UUID by, Instant at) {
        if (status != OutsideUnitStatus.WAIVED || opinion != null) {
            throw new StateConflict("OPINION_NOT_LATE");
        }
        keep(given, paper, by, at);
        late = true;
    }

    private void keep(UnitOpinion given, UUID paper, UUID by, Instant at) {
        opinion = given.text().strip();
        signer = given.signer().strip();
        answeredOn = given.answeredOn();
        paperId = paper;
        recordedBy = by;
        recordedAt = at;
    }

    public void waive(String reason) {
        requireAwaited();
        status = OutsideUnitStatus.WAIVED;
        waiverReason = reason.strip();
    }

    public void urge(UrgeUnit command, UUID by) {
        requireAwaited();
        urgings.add(new UrgingRow(
                urgings.size() + 1, command.urgedOn(), command.spokenWith().strip(), textOrNull(command.note()), by));
    }

    /** @throws StateConflict {@code DISAGREEMENT_OPEN} while an earlier one is not settled */
    public void bring(BringDisagreement command) {
        if (disagreement != null && settlement == null) {
            throw new StateConflict("DISAGREEMENT_OPEN");
        }
        disagreement = command.disagreement().strip();
        broughtTo = command.broughtTo().strip();
        broughtOn = command.broughtOn();
        settlement = null;
        settledOn = null;
    }

    /** @throws StateConflict {@code DISAGREEMENT_NOT_OPEN} */
    public void settle(SettleDisagreement command) {
        if (disagreement == null || settlement != null) {
            throw new StateConflict("DISAGREEMENT_NOT_OPEN");
        }
        settlement = command.settlement().strip();
        settledOn = command.settledOn();
    }

    private void requireAwaited() {
        if (!status.isAwaited()) {
            throw new StateConflict("OPINION_NOT_AWAITED");
        }
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public String name() {
        return name;
    }

    /** Null until the letter has gone out. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** Null unless different views were brought. */
    public LocalDate broughtOn() {
        return broughtOn;
    }

    public OutsideUnitStatus status() {
        return status;
    }

    public int version() {
        return version;
    }

    List<UrgingRow> urgings() {
        return List.copyOf(urgings);
    }

    UUID recordedBy() {
        return recordedBy;
    }

    OutsideUnitStory story() {
        return new OutsideUnitStory(
                contact, phone, channel, receiver, letterNumber, dueOn, opinion, signer, answeredOn, paperId, late,
                waiverReason, disagreement, broughtTo, settlement, settledOn);
    }
}
