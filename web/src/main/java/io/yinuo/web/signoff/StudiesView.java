package io.yinuo.web.signoff;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.paper.PaperView;
import io.yinuo.register.CaseFile;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.CollectiveStudies;
import io.yinuo.signoff.RecordStudy;
import io.yinuo.signoff.StudyView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.suggestion.SuggestionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The meetings of the leaders on a matter, in its file, and the form that records one (集体研究). */
@Named
@ViewScoped
public class StudiesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<ReplyStatus> UNSIGNED = Set.of(ReplyStatus.DRAFTING, ReplyStatus.IN_SIGN_OFF);

    @Inject
    CollectiveStudies collectiveStudies;

    @Inject
    SuggestionView suggestion;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    WorkClock clock;

    private LocalDate heldOn;
    private String meeting;
    private String participants;
    private String conclusion;
    private UUID paperId;
    private transient List<StudyView> studies;

    @TellsRefusals
    public String record() {
        var id = suggestion.getId();
        collectiveStudies.record(new RecordStudy(id, heldOn, meeting, participants, conclusion, paperId));
        notices.done("study.recorded");
        return "/suggestion?faces-redirect=true&id=" + id;
    }

    /** Whether the file tells of meetings: to those who work on the case, where there are any or one may be recorded. */
    public boolean isShown() {
        var matter = suggestion.getFile().suggestion();
        return !matter.isContribution()
                && shell.actor().holdsAnyOf(Roles.STAFF, matter.bureauId())
                && (isMayRecord() || !getStudies().isEmpty());
    }

    public List<StudyView> getStudies() {
        if (studies == null) {
            studies = collectiveStudies.ofCase(suggestion.getId());
        }
        return studies;
    }

    /** Whether the reply in the making may not be signed yet. */
    public boolean isMissing() {
        return suggestion.getFile().replies().stream()
                .map(CaseFile.ReplyFile::reply)
                .filter(reply -> UNSIGNED.contains(reply.status()))
                .map(ReplyView::id)
                .anyMatch(this::missingFor);
    }

    /** Whether that reply may not be signed before a meeting is recorded. */
    public boolean missingFor(UUID replyId) {
        return collectiveStudies.isMissing(replyId);
    }

    public boolean isMayRecord() {
        var matter = suggestion.getFile().suggestion();
        return matter.status() != SuggestionStatus.CLOSED && shell.actor().holds(Roles.SECRETARY, matter.bureauId());
    }

    public List<PaperView> getPapers() {
        return suggestion.getFile().papers().stream().filter(PaperView::offered).toList();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public UUID getPaperId() {
        return paperId;
    }

    public void setPaperId(UUID paperId) {
        this.paperId = paperId;
    }
}
