package io.yinuo.web.suggestion;

import io.yinuo.assignment.AddCoHandler;
import io.yinuo.assignment.GiveLateOpinion;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.WaiveOpinion;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The forms that release a co-handling section from its opinion, or ask one more (免除、增加协办). */
@Named
@ViewScoped
public class CoHandlingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Opinions opinions;

    @Inject
    Directory directory;

    @Inject
    SuggestionView suggestion;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private final Map<UUID, Integer> shownVersions = new HashMap<>();
    private UUID waived;
    private String reason;
    private UUID late;
    private String opinion;
    private UUID sectionId;
    private String note;

    /** The co-handling sections whose opinion is still owed. */
    public List<AssignmentView> getAwaited() {
        var awaited = suggestion.getFile().assignments().stream()
                .filter(line -> line.role() == AssignmentRole.CO_HANDLER && line.status() == AssignmentStatus.ACTIVE)
                .toList();
        awaited.forEach(line -> shownVersions.putIfAbsent(line.id(), line.version()));
        return awaited;
    }

    /** The parts of the reader's own sections without whose opinion the case went on. */
    public List<AssignmentView> getWaivedOfMine() {
        var actor = shell.actor();
        var mine = suggestion.getFile().assignments().stream()
                .filter(AssignmentView::isWaivedInSilence)
                .filter(line -> actor.holdsInSection(Roles.SECTION_HEAD, line.sectionId())
                        || actor.holdsInSection(Roles.OFFICER, line.sectionId()))
                .toList();
        mine.forEach(line -> shownVersions.putIfAbsent(line.id(), line.version()));
        return mine;
    }

    @TellsRefusals
    public String giveLate() {
        var version = shownVersions.get(late);
        if (version == null) {
            throw new NotFound("ASSIGNMENT_UNKNOWN");
        }
        opinions.giveLate(new GiveLateOpinion(late, version, opinion));
        notices.done("suggestion.opinion.lateDone");
        return CasePage.again(suggestion.getId());
    }

    /** The active sections that are not yet on the sheet. */
    public List<SectionView> getOthers() {
        var named = suggestion.getFile().assignments().stream()
                .filter(line -> line.status().isOpen())
                .map(AssignmentView::sectionId)
                .collect(Collectors.toSet());
        return directory.sections(suggestion.getFile().suggestion().bureauId()).stream()
                .filter(section -> section.active() && !named.contains(section.id()))
                .toList();
    }

    @TellsRefusals
    public String waive() {
        var version = shownVersions.get(waived);
        if (version == null) {
            throw new NotFound("ASSIGNMENT_UNKNOWN");
        }
        opinions.waiveOpinion(new WaiveOpinion(waived, version, reason));
        notices.done("suggestion.opinion.waived");
        return CasePage.again(suggestion.getId());
    }

    @TellsRefusals
    public String add() {
        opinions.addCoHandler(new AddCoHandler(suggestion.getId(), sectionId, note));
        notices.done("suggestion.opinion.asked");
        return CasePage.again(suggestion.getId());
    }

    public UUID getWaived() {
        return waived;
    }

    public void setWaived(UUID waived) {
        this.waived = waived;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getLate() {
        return late;
    }

    public void setLate(UUID late) {
        this.late = late;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
