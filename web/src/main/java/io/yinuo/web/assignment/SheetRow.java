package io.yinuo.web.assignment;

import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.register.SectionsOfMatter.Named;
import io.yinuo.register.WaitingMatter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A line of the sheet that the office draws: the proposal filled in, to be changed in place. */
public class SheetRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WaitingMatter waiting;
    private final int number;
    private final String taskId;
    private final int version;
    private boolean chosen = true;
    private UUID leadSectionId;
    private List<UUID> coSectionIds;

    SheetRow(int number, WaitingMatter waiting) {
        this.number = number;
        this.waiting = waiting;
        taskId = waiting.taskId();
        version = waiting.matter().version();
        var proposed = waiting.sections();
        leadSectionId = proposed == null || proposed.lead() == null ? null : proposed.lead().id();
        coSectionIds = new ArrayList<>(
                proposed == null ? List.of() : proposed.coHandlers().stream().map(Named::id).toList());
    }

    PrepareAssignment toCommand() {
        return new PrepareAssignment(taskId, version, leadSectionId, coSectionIds, null);
    }

    /** Whether one section stands in both places (rule A1). */
    boolean isLeadCoHandler() {
        return coSectionIds.contains(leadSectionId);
    }

    /** Whether the line is one of this section, by lead or co-handler, and of these words. */
    boolean isAbout(String text, UUID sectionId) {
        var matter = waiting.matter();
        boolean words = text == null || text.isBlank()
                || (matter.numberText() + " " + matter.title() + " " + matter.leadSubmitter()).contains(text.strip());
        return words && (sectionId == null || sectionId.equals(leadSectionId) || coSectionIds.contains(sectionId));
    }

    public WaitingMatter getWaiting() {
        return waiting;
    }

    /** Its place among all lines, which names its fields for those who do not see them. */
    public int getNumber() {
        return number;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

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
