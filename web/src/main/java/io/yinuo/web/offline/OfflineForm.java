package io.yinuo.web.offline;

import io.yinuo.commitment.ReportKind;
import io.yinuo.offline.RecordOffline;
import io.yinuo.offline.RecordTogether;
import io.yinuo.paper.UploadedFile;
import io.yinuo.register.SectionsOfMatter.Named;
import io.yinuo.register.SheetLineView;
import io.yinuo.signoff.Decision;
import io.yinuo.web.paper.SentFile;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was decided on paper, as typed. */
public class OfflineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID decidedBy;
    private LocalDate decidedOn;
    private String outsideNumber;
    private transient Part file;
    private Decision decision = Decision.APPROVE;
    private String note;
    private ReportKind reportKind = ReportKind.NO_CHANGE;
    private String figure;
    private OfflineDraftForm draft;
    private UUID officerId;
    private UUID leadSectionId;
    private List<UUID> coSectionIds = new ArrayList<>();

    OfflineForm(LocalDate today) {
        decidedOn = today;
    }

    RecordOffline toCommand(String task, UploadedFile scan) {
        return new RecordOffline(task, decidedBy, decidedOn, outsideNumber, null, scan);
    }

    RecordTogether toCommand(List<String> tasks) {
        return new RecordTogether(tasks, decidedBy, decidedOn, outsideNumber, scan());
    }

    /** The scan that was chosen, or null; what was sent is gone after its request. */
    UploadedFile scan() {
        var sent = SentFile.of(file);
        file = null;
        return sent;
    }

    /** The draft is asked for as well. */
    void ask(OfflineDraftForm typed) {
        draft = typed;
    }

    /** The sections of the line are filled in, with the one that the objection names as the lead. */
    void propose(SheetLineView line) {
        leadSectionId = line.proposedSectionId() == null ? line.sections().lead().id() : line.proposedSectionId();
        coSectionIds = new ArrayList<>(line.sections().coHandlers().stream().map(Named::id).toList());
        coSectionIds.remove(leadSectionId);
    }

    boolean isApproved() {
        return decision == Decision.APPROVE;
    }

    public UUID getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(UUID decidedBy) {
        this.decidedBy = decidedBy;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getOutsideNumber() {
        return outsideNumber;
    }

    public void setOutsideNumber(String outsideNumber) {
        this.outsideNumber = outsideNumber;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public ReportKind getReportKind() {
        return reportKind;
    }

    public void setReportKind(ReportKind reportKind) {
        this.reportKind = reportKind;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public OfflineDraftForm getDraft() {
        return draft;
    }

    public UUID getOfficerId() {
        return officerId;
    }

    public void setOfficerId(UUID officerId) {
        this.officerId = officerId;
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
