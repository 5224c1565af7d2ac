package io.yinuo.assignment.internal;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One section's part in a case.
 *
 * <p>It is an aggregate of its own, so that sections who answer at once do not meet on the suggestion's row.
 */
@Entity
public class Assignment {

    @Id
    private UUID id;

    private UUID suggestionId;
    private UUID sectionId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private String ground;
    private String objection;
    private UUID officerId;
    private String opinion;
    private UUID opinionBy;
    private Instant opinionAt;
    private String waiverReason;
    private LocalDate dueOn;
    private Instant createdAt;

    @Version
    private int version;

    protected Assignment() {}

    /** Proposes a section. */
    public Assignment(UUID suggestionId, UUID sectionId, AssignmentRole role, String ground, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.suggestionId = Objects.requireNonNull(suggestionId, "suggestionId");
        this.sectionId = Objects.requireNonNull(sectionId, "sectionId");
        this.role = Objects.requireNonNull(role, "role");
        this.ground = ground;
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
        this.status = AssignmentStatus.PROPOSED;
    }

    void giveGround(String newGround) {
        ground = newGround;
    }

    public void approve() {
        move(AssignmentStatus.PROPOSED, AssignmentStatus.APPROVED);
    }

    /** Back to the sheet, because the section that was to lead has objected. */
    void reopen() {
        move(AssignmentStatus.APPROVED, AssignmentStatus.PROPOSED);
    }

    void drop() {
        move(AssignmentStatus.PROPOSED, AssignmentStatus.DROPPED);
    }

    /** The lead section takes the case and names who drafts. */
    public void accept(UUID byOfficer) {
        require(AssignmentRole.LEAD);
        move(AssignmentStatus.APPROVED, AssignmentStatus.ACTIVE);
        officerId = Objects.requireNonNull(byOfficer, "officerId");
    }

    /** Somebody else of the lead section drafts from now on. */
    public void beDraftedBy(UUID officer) {
        require(AssignmentRole.LEAD);
        officerId = Objects.requireNonNull(officer, "officerId");
    }

    /** The lead section says why the case is not its own. */
    public void objectTo(String reason) {
        require(AssignmentRole.LEAD);
        move(AssignmentStatus.APPROVED, AssignmentStatus.OBJECTED);
        objection = Objects.requireNonNull(reason, "reason");
    }

    /** The co-handling section is asked for its opinion. */
    public void ask(LocalDate answerDueOn) {
        require(AssignmentRole.CO_HANDLER);
        move(AssignmentStatus.APPROVED, AssignmentStatus.ACTIVE);
        dueOn = Objects.requireNonNull(answerDueOn, "dueOn");
    }

    /** The opinion is owed by another day. */
    void beDueOn(LocalDate day) {
        dueOn = Objects.requireNonNull(day, "day");
    }

    /** The co-handling section answers, in time or late. */
    public void answer(String text, UUID by, Instant at) {
        require(AssignmentRole.CO_HANDLER);
        move(AssignmentStatus.ACTIVE, AssignmentStatus.ANSWERED);
        opinion = Objects.requireNonNull(text, "opinion");
        opinionBy = Objects.requireNonNull(by, "opinionBy");
        opinionAt = Objects.requireNonNull(at, "opinionAt");
    }

    /** A waived section answers after all; the case went on without it, and it stays waived. */
    public void answerLate(String text, UUID by, Instant at) {
        require(AssignmentRole.CO_HANDLER);
        if (status != AssignmentStatus.WAIVED || opinion != null) {
            throw new StateConflict("SECTION_OPINION_NOT_LATE");
        }
        opinion = Objects.requireNonNull(text, "opinion");
        opinionBy = Objects.requireNonNull(by, "opinionBy");
        opinionAt = Objects.requireNonNull(at, "opinionAt");
    }

    /** The case goes on without this section's opinion. */
    public void waive(String reason) {
        require(AssignmentRole.CO_HANDLER);
        move(AssignmentStatus.ACTIVE, AssignmentStatus.WAIVED);
        waiverReason = Objects.requireNonNull(reason, "reason");
    }

    private void move(AssignmentStatus from, AssignmentStatus next) {
        if (status != from) {
            throw new StateConflict("ASSIGNMENT_STATUS_FORBIDS", status, next);
        }
        status = next;
    }

    private void require(AssignmentRole wanted) {
        if (role != wanted) {
            throw new StateConflict("ASSIGNMENT_ROLE_FORBIDS", role);
        }
    }

    boolean is(AssignmentRole wantedRole, UUID wantedSection) {
        return role == wantedRole && sectionId.equals(wantedSection);
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID sectionId() {
        return sectionId;
    }

    public AssignmentRole role() {
        return role;
    }

    public AssignmentStatus status() {
        return status;
    }

    public int version() {
        return version;
    }

    AssignmentStory story() {
        return new AssignmentStory(ground, objection, officerId, opinion, opinionBy, opinionAt, waiverReason, dueOn);
    }
}
