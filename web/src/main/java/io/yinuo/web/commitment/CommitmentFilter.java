package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentLine;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Fact;
import io.yinuo.register.Rate;
import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which promises of the list are shown (筛选). */
public class CommitmentFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the address names in place of a theme where the promise touches none. */
    public static final String NO_THEME = "none";

    private String text;
    private UUID sectionId;
    private CommitmentLight light;
    private String theme;
    private Integer year;
    private String session;
    private MatterKind kind;
    private Rate rate;
    private boolean above;
    private boolean reportable;
    private boolean remarked;

    /** The theme of an address as the wall takes it: empty for promises without one, null for all. */
    public static String wallTheme(String asked) {
        return NO_THEME.equals(asked) ? "" : asked == null || asked.isBlank() ? null : asked;
    }

    /** The section that is asked for, and those that went over into it; empty where none is. */
    public Set<UUID> owners(List<SectionView> sections) {
        return sectionId == null
                ? Set.of()
                : Stream.concat(
                                Stream.of(sectionId),
                                sections.stream().filter(each -> sectionId.equals(each.successorId())).map(SectionView::id))
                        .collect(Collectors.toSet());
    }

    /**
     * Whether the line is one of those that are looked for.
     *
     * @param owners the section that is asked for, and those that went over into it; empty for all
     */
    public boolean admits(CommitmentLine line, Set<UUID> owners, LocalDate today) {
        var commitment = line.commitment();
        return (owners.isEmpty() || owners.contains(commitment.ownerSectionId()))
                && (light == null || light == commitment.standing().light())
                && (!reportable || commitment.takesReports())
                && (!remarked || line.remarks() > 0)
                && (theme == null || (theme.equals(NO_THEME) ? line.themes().isEmpty() : line.themes().contains(theme)))
                && isOfTheMatters(line)
                && (rate == null || rate.counts(Fact.of(commitment.standing(), commitment.dueOn(), true, today), above))
                && (text == null || text.isBlank() || holds(line, text.strip()));
    }

    private boolean isOfTheMatters(CommitmentLine line) {
        return (year == null || line.referredOn().getYear() == year)
                && (session == null || session.equals(line.sessionLabel()))
                && (kind == null || kind == line.kind());
    }

    private static boolean holds(CommitmentLine line, String words) {
        return line.commitment().exactWords().contains(words)
                || line.title().contains(words)
                || line.numberText() != null && line.numberText().contains(words);
    }

    /** Shows all promises again, but for what the fields of the page say. */
    void forgetFigure() {
        rate = null;
        above = false;
        year = null;
        session = null;
        kind = null;
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

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme == null || theme.isBlank() ? null : theme;
    }

    /** Year in which the matter was referred. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session == null || session.isBlank() ? null : session;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    /** The rate of the statistics behind which they stand. */
    public Rate getRate() {
        return rate;
    }

    public void setRate(Rate rate) {
        this.rate = rate;
    }

    /** Whether only those above the line of the rate are shown. */
    public boolean isAbove() {
        return above;
    }

    public void setAbove(boolean above) {
        this.above = above;
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
