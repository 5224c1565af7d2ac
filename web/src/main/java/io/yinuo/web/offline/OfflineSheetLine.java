package io.yinuo.web.offline;

import io.yinuo.assignment.DecideAssignment;
import io.yinuo.register.SheetLineView;
import java.io.Serializable;
import java.util.UUID;

/** A line of a sheet that a leader decided on paper: approved, or sent back for the reason that is typed. */
public class OfflineSheetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String task;
    private final UUID matter;
    private final String number;
    private final String title;
    private final String section;
    private String reason;

    OfflineSheetLine(SheetLineView line, String task) {
        this.task = task;
        matter = line.matter().id();
        number = line.matter().numberText();
        title = line.matter().title();
        section = line.sections().lead().name();
    }

    DecideAssignment decision() {
        return new DecideAssignment(task, !isSentBack(), isSentBack() ? reason : null);
    }

    boolean isSentBack() {
        return reason != null && !reason.isBlank();
    }

    String task() {
        return task;
    }

    public UUID getMatter() {
        return matter;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getSection() {
        return section;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
