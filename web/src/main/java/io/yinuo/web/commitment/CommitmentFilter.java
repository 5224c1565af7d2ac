package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentLine;
import java.io.Serializable;
import java.util.UUID;

/** Which promises of the list are shown (筛选). */
public class CommitmentFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private UUID sectionId;
    private CommitmentLight light;
    private boolean reportable;
    private boolean remarked;

    /** Whether the line is one of those that are looked for. */
    boolean admits(CommitmentLine line) {
        var commitment = line.commitment();
        return (sectionId == null || sectionId.equals(commitment.ownerSectionId()))
                && (light == null || light == commitment.standing().light())
                && (!reportable || commitment.takesReports())
                && (!remarked || line.remarks() > 0)
                && (text == null || text.isBlank() || holds(line, text.strip()));
    }

    private static boolean holds(CommitmentLine line, String words) {
        return line.commitment().exactWords().contains(words)
                || line.title().contains(words)
                || line.numberText() != null && line.numberText().contains(words);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public CommitmentLight getLight() {
        return light;
    }

    public void setLight(CommitmentLight light) {
        this.light = light;
    }

    public boolean isReportable() {
        return reportable;
    }

    public void setReportable(boolean reportable) {
        this.reportable = reportable;
    }

    /** Whether only those are shown of which a deputy said something that waits for an answer. */
    public boolean isRemarked() {
        return remarked;
    }

    public void setRemarked(boolean remarked) {
        this.remarked = remarked;
    }
}
