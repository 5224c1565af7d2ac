package io.yinuo.web.assignment;

import io.yinuo.assignment.DecideAssignment;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.SectionsOfMatter.Named;
import io.yinuo.register.SheetLineView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A line of a sheet with what the reader says about it. */
public class SheetLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SheetLineView line;
    private final String task;
    private final String element;
    private boolean chosen = true;
    private UUID officerId;
    private String reason;
    private String objection;
    private UUID leadSectionId;
    private List<UUID> coSectionIds;

    SheetLineForm(SheetLineView line) {
        this.line = line;
        task = line.myTask();
        element = line.myElement();
        coSectionIds = new ArrayList<>(line.sections().coHandlers().stream().map(Named::id).toList());
        leadSectionId = isRuling() ? ruledByDefault() : null;
        coSectionIds.remove(leadSectionId);
    }

    private UUID ruledByDefault() {
        return line.proposedSectionId() != null ? line.proposedSectionId() : line.sections().lead().id();
    }

    /** Takes over what was chosen and typed before the sheet was read anew, where the same step still waits. */
    void take(SheetLineForm before) {
        if (!line.matter().id().equals(before.line.matter().id())) {
            return;
        }
        objection = isCoHandling() ? before.objection : null;
        if (element == null || !element.equals(before.element)) {
            return;
        }
        chosen = before.chosen;
        officerId = before.officerId;
        reason = before.reason;
        leadSectionId = before.leadSectionId;
        coSectionIds = before.coSectionIds;
    }

    /** The line leaves the sheet with a note, or is approved as it stands. */
    DecideAssignment decision() {
        boolean sentBack = isSentBack();
        return new DecideAssignment(task, !sentBack, sentBack ? reason : null);
    }

    public boolean isClaiming() {
        return UserTasks.CLAIM_ASSIGNMENT.equals(element);
    }

    public boolean isRuling() {
        return UserTasks.DECIDE_OBJECTION.equals(element);
    }

    public boolean isDeciding() {
        return UserTasks.APPROVE_ASSIGNMENT.equals(element);
    }

    /** Whether a section that the reader heads may object to its own part. */
    public boolean isCoHandling() {
        return line.coSection() != null;
    }

    public boolean isSentBack() {
        return isDeciding() && reason != null && !reason.isBlank();
    }

    String task() {
        return task;
    }

    public SheetLineView getLine() {
        return line;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public UUID getOfficerId() {
        return officerId;
    }

    public void setOfficerId(UUID officerId) {
        this.officerId = officerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What a co-handling section says against its part. */
    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    /** Who leads by the ruling, or who should lead by the objection; null where that names nobody. */
    public UUID getLeadSectionId() {
        return leadSectionId;
    }

    public void setLeadSectionId(UUID leadSectionId) {
        this.leadSectionId = leadSectionId;
    }

    public List<UUID> getCoSectionIds() {
        return coSectionIds;
    }

    public void setCoSectionIds(List<UUID> coSectionIds) {
        this.coSectionIds = coSectionIds;
    }
}
