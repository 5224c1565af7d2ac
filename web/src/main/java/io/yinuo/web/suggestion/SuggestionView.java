package io.yinuo.web.suggestion;

import io.yinuo.audit.TrailEntry;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.SignatureWithdrawal;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.shell.Shell;
import io.yinuo.workflow.ProcessPictures.Picture;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of one matter: who holds it, what was asked and answered, and everything that happened. */
@Named
@ViewScoped
public class SuggestionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Drafting drafting;

    @Inject
    SignatureWithdrawal withdrawal;

    @Inject
    Recalls recalls;

    @Inject
    Shell shell;

    @Inject
    WorkClock clock;

    private UUID id;
    private transient CaseFile file;
    private transient Map<UUID, RequestAnswer> answers;

    /** @throws io.yinuo.shared.NotFound when it is not there or may not be seen */
    public void load() {
        getFile();
    }

    public CaseFile getFile() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (file == null) {
            file = caseFiles.open(id);
        }
        return file;
    }

    /** Whole days since a step began to wait. */
    public long daysSince(Instant since) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, WorkClock.ZONE), clock.today());
    }

    /** What the latest reply says to a request, or null. */
    public RequestAnswer answerTo(UUID requestId) {
        if (answers == null) {
            answers = latestAnswers().stream()
                    .filter(RequestAnswer::tellsHow)
                    .collect(Collectors.toMap(RequestAnswer::requestId, Function.identity()));
        }
        return answers.get(requestId);
    }

    private List<RequestAnswer> latestAnswers() {
        return getFile().replies().stream()
                .filter(each -> each.reply().kind().movesTheMatter())
                .reduce((earlier, later) -> later)
                .map(latest -> drafting.draft(latest.reply().id(), 0).answers())
                .orElse(List.of());
    }

    /** Whether a picture is open at first: the way of the whole matter, and a sign-off that is running. */
    public boolean opensAtFirst(Picture picture) {
        return picture.definitionId().startsWith(SuggestionHandling.KEY)
                || picture.definitionId().startsWith(Contribution.KEY)
                || (!picture.ended() && picture.definitionId().startsWith(ReplySignOff.KEY));
    }

    /** Ids of elements as the script of the picture reads them. */
    public String ids(Set<String> elements) {
        return String.join(" ", elements);
    }

    /** Whether the reader works in the lead section, which talks with the deputy. */
    public boolean isLeadSection() {
        var section = getFile().suggestion().leadSectionId();
        return section != null
                && (shell.actor().holdsInSection(Roles.OFFICER, section)
                        || shell.actor().holdsInSection(Roles.SECTION_HEAD, section));
    }

    /** Whether the reader may ask and release co-handling sections. */
    public boolean isOfficeOrLeadHead() {
        var suggestion = getFile().suggestion();
        return shell.actor().holds(Roles.SECRETARY, suggestion.bureauId())
                || (suggestion.leadSectionId() != null
                        && shell.actor().holdsInSection(Roles.SECTION_HEAD, suggestion.leadSectionId()));
    }

    /** How many commands were not accepted; the trail folds them away. */
    public long getRefusals() {
        return getFile().trail().stream().filter(TrailEntry::refused).count();
    }

    /** Whether the reader is one of those who make the reply. */
    public boolean isInsider() {
        return shell.actor().holdsAnyOf(Roles.STAFF, getFile().suggestion().bureauId());
    }

    public boolean isMayCorrect() {
        return shell.actor().holds(Roles.SECRETARY, getFile().suggestion().bureauId());
    }

    /** Whether the reader may take the signed reply back, which has not gone out yet. */
    public boolean mayWithdraw(ReplyView reply) {
        return withdrawal.offers(reply);
    }

    /** Whether the reader may take a reply back that went out, in favour of a new one; never while one is being written. */
    public boolean mayRecall(ReplyView reply) {
        return SuggestionStatus.REHANDLING.reachableFrom().contains(getFile().suggestion().status())
                && recalls.offers(reply, getFile().replies().stream().map(CaseFile.ReplyFile::reply).toList());
    }

    /** Whether the lead unit is to be told not to use the opinion, as the one in its place is not with it yet. */
    public boolean leavesUnitUntold(ReplyView opinion) {
        return opinion.isRecalled()
                && getFile().replies().stream()
                        .map(CaseFile.ReplyFile::reply)
                        .anyMatch(each -> opinion.id().equals(each.replaces()) && !each.status().isOut());
    }

    /** Whether a day that is still owed lies in a year whose holidays are not known. */
    public boolean isBeyondCalendar() {
        return getFile().deadlines().stream().anyMatch(each -> each.beyondCalendar() && each.metOn() == null);
    }

    /** Whether a talk was wanted that was neither held nor waived. */
    public boolean isTalkOwed() {
        return getFile().suggestion().consultationWanted()
                && getFile().consultations().isEmpty()
                && getFile().talkWaiver() == null;
    }

    public boolean isMayConsult() {
        return isLeadSection() && getFile().suggestion().status().isInHands();
    }

    public boolean isMayListRequests() {
        return (isLeadSection() || isOfficeOrLeadHead())
                && getFile().suggestion().status().compareTo(SuggestionStatus.HANDLING) <= 0;
    }

    public boolean isMayAskSections() {
        return isOfficeOrLeadHead() && getFile().suggestion().status() == SuggestionStatus.HANDLING;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
