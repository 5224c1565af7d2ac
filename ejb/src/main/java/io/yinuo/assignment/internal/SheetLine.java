package io.yinuo.assignment.internal;

import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One matter on a sheet: heard by its section, ruled upon where the section objects, approved or sent back (rules A11-A14). */
@Entity
public class SheetLine {

    @Id
    private UUID id;

    private UUID sheetId;
    private UUID suggestionId;
    private int position;
    private UUID openKey;

    @Enumerated(EnumType.STRING)
    private SheetLineStatus status;

    private LocalDate claimBy;
    private UUID officerId;
    private UUID heardBy;
    private Instant heardAt;
    private String objection;
    private UUID proposedSectionId;
    private String ruling;
    private UUID ruledBy;
    private String returnNote;
    private UUID settledBy;
    private Instant settledAt;

    /** Of co-handling sections, each once. */
    @ElementCollection
    @CollectionTable(name = "co_objection", joinColumns = @JoinColumn(name = "line_id"))
    @MapKeyColumn(name = "section_id")
    private Map<UUID, CoObjection> coObjections = new HashMap<>();

    @Version
    private int version;

    protected SheetLine() {}

    /** @param lastDay until which the section is heard */
    public SheetLine(UUID sheetId, int position, UUID suggestionId, LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.sheetId = Objects.requireNonNull(sheetId, "sheetId");
        this.position = position;
        this.suggestionId = Objects.requireNonNull(suggestionId, "suggestionId");
        openKey = suggestionId;
        claimBy = Objects.requireNonNull(lastDay, "claimBy");
        status = SheetLineStatus.SENT;
    }

    /** @param officer who will draft, or null */
    public void claim(UUID officer, UUID by, Instant at) {
        hear(unlessObjectedTo(SheetLineStatus.CLAIMED), by, at);
        officerId = officer;
    }

    /** The term has ended and the section was silent. */
    public void passInSilence(Instant at) {
        hear(unlessObjectedTo(SheetLineStatus.SILENT), null, at);
    }

    /** @param otherSection the section that should have it, or null */
    public void objectTo(String reason, UUID otherSection, UUID by, Instant at) {
        hear(SheetLineStatus.OBJECTED, by, at);
        objection = Objects.requireNonNull(reason, "reason");
        proposedSectionId = otherSection;
    }

    /**
     * A co-handling section says why its part is not its own; the office director rules before the leader decides.
     *
     * @return whether the line lay before the leader already, from whom it must be taken
     * @throws StateConflict {@code CO_OBJECTED_ALREADY}
     */
    public boolean coHandlerObjects(UUID section, String reason, UUID by, Instant at) {
        if (!status.hearsCoHandlers()) {
            throw forbids(SheetLineStatus.OBJECTED);
        }
        if (coObjections.putIfAbsent(section, new CoObjection(reason, by, at)) != null) {
            throw new StateConflict("CO_OBJECTED_ALREADY");
        }
        boolean layBeforeLeader = status.awaitsLeader();
        if (layBeforeLeader) {
            status = SheetLineStatus.OBJECTED;
        }
        return layBeforeLeader;
    }

    private SheetLineStatus unlessObjectedTo(SheetLineStatus next) {
        return coObjections.isEmpty() ? next : SheetLineStatus.OBJECTED;
    }

    private void hear(SheetLineStatus next, UUID by, Instant at) {
        if (status != SheetLineStatus.SENT) {
            throw forbids(next);
        }
        status = next;
        heardBy = by;
        heardAt = Objects.requireNonNull(at, "at");
    }

    /**
     * The office director has decided about the objections.
     *
     * @param sameLead whether the section that was heard goes on leading; another one names its own officer
     */
    public void ruleOn(String why, boolean sameLead, UUID by) {
        if (status != SheetLineStatus.OBJECTED) {
            throw forbids(SheetLineStatus.RULED);
        }
        status = SheetLineStatus.RULED;
        ruling = Objects.requireNonNull(why, "ruling");
        ruledBy = Objects.requireNonNull(by, "by");
        if (!sameLead) {
            officerId = null;
        }
    }

    public void approve(UUID by, Instant at) {
        settle(SheetLineStatus.APPROVED, by, at);
    }

    /** Back to the office; the matter can go on another sheet. */
    public void giveBack(String note, UUID by, Instant at) {
        settle(SheetLineStatus.RETURNED, by, at);
        returnNote = Objects.requireNonNull(note, "note");
    }

    /** The matter ended while it lay on the sheet. */
    void leave(Instant at) {
        if (!status.isOpen()) {
            throw forbids(SheetLineStatus.WITHDRAWN);
        }
        status = SheetLineStatus.WITHDRAWN;
        openKey = null;
        settledAt = Objects.requireNonNull(at, "at");
    }

    private void settle(SheetLineStatus next, UUID by, Instant at) {
        if (!status.awaitsLeader()) {
            throw forbids(next);
        }
        status = next;
        openKey = null;
        settledBy = Objects.requireNonNull(by, "by");
        settledAt = Objects.requireNonNull(at, "at");
    }

    private StateConflict forbids(SheetLineStatus next) {
        return new StateConflict("SHEET_LINE_STATUS_FORBIDS", status, next);
    }

    /** The section is heard until another day. */
    void beClaimedBy(LocalDate day) {
        claimBy = Objects.requireNonNull(day, "day");
    }

    public UUID id() {
        return id;
    }

    public UUID sheetId() {
        return sheetId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public SheetLineStatus status() {
        return status;
    }

    public LocalDate claimBy() {
        return claimBy;
    }

    /** Who claimed or objected; null where nobody did. */
    public UUID heardBy() {
        return heardBy;
    }

    /** Who will draft, or null where the section has not named anybody. */
    public UUID officerId() {
        return officerId;
    }
}
