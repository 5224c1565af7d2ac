package io.yinuo.web.assignment;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.ObjectToCoHandling;
import io.yinuo.assignment.ObjectToLine;
import io.yinuo.assignment.RuleOnObjection;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Sheets;
import io.yinuo.register.SheetView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** A sheet that was sent: sections claim or object, the office director rules, a leader approves (任务分解表). */
@Named
@ViewScoped
public class AssignmentSheetView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = AssignmentSheetView.class.getName();

    @Inject
    Sheets sheets;

    @Inject
    AssignmentSheets commands;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID sheet;
    private String task;
    private UUID bureauId;
    private transient SheetView shownSheet;
    private final List<SheetLineForm> lines = new ArrayList<>();
    private transient Map<UUID, List<PersonView>> officers;

    public void load() {
        if (sheet == null && task == null) {
            throw new NotFound("SHEET_UNKNOWN");
        }
        shownSheet = sheet == null ? sheets.ofTask(task) : sheets.sheet(sheet);
        sheet = shownSheet.id();
        bureauId = shownSheet.bureauId();
        shownSheet.lines().stream().map(SheetLineForm::new).forEach(lines::add);
        lines.stream().filter(SheetLineForm::isClaiming).forEach(this::nameTheOnlyOfficer);
        if (flash().get(CHOSEN) instanceof SheetLineForm[] before) {
            lines.forEach(line -> Arrays.stream(before).forEach(line::take));
        }
    }

    private void nameTheOnlyOfficer(SheetLineForm line) {
        var inSection = officersOf(line);
        if (inSection.size() == 1) {
            line.setOfficerId(inSection.get(0).id());
        }
    }

    @TellsRefusals
    public String claim() {
        var claims = lines.stream()
                .filter(line -> line.isClaiming() && line.isChosen())
                .map(line -> new ClaimLines.Claim(line.task(), line.getOfficerId()))
                .toList();
        commands.claim(new ClaimLines(claims));
        notices.done("sheet.claimed", claims.size());
        return again();
    }

    @TellsRefusals
    public String object(SheetLineForm line) {
        atLine(line, () -> commands.object(new ObjectToLine(line.task(), line.getReason(), line.getLeadSectionId())));
        notices.done("sheet.objected", line.getLine().matter().numberText());
        return again();
    }

    @TellsRefusals
    public String objectToCoHandling(SheetLineForm line) {
        var section = line.getLine().coSection();
        atLine(line, () ->
                commands.objectToCoHandling(new ObjectToCoHandling(sheet, line.getLine().id(), section.id(), line.getObjection())));
        notices.done("sheet.co.objected", section.name(), line.getLine().matter().numberText());
        return again();
    }

    @TellsRefusals
    public String rule(SheetLineForm line) {
        atLine(line, () -> commands.rule(
                new RuleOnObjection(line.task(), line.getLeadSectionId(), line.getCoSectionIds(), line.getReason())));
        notices.done("sheet.ruled", line.getLine().matter().numberText());
        return again();
    }

    @TellsRefusals
    public String decide() {
        var decided = lines.stream().filter(SheetLineForm::isDeciding).toList();
        long back = getSentBack();
        commands.decide(new DecideSheet(sheet, decided.stream().map(SheetLineForm::decision).toList()));
        notices.done("sheet.decided", decided.size() - back, back);
        return again();
    }

    /** What is wrong is told at this line: each line has fields of the same names. */
    private void atLine(SheetLineForm line, Runnable command) {
        try {
            command.run();
        } catch (InvalidInput invalid) {
            throw invalid.of("lines[" + lines.indexOf(line) + "]");
        }
    }

    /** Shows the sheet as it stands now, with what was chosen on the other lines still chosen. */
    private String again() {
        flash().put(CHOSEN, lines.toArray(SheetLineForm[]::new));
        return "/assignmentSheet?faces-redirect=true&id=" + sheet;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    public SheetView getShown() {
        if (shownSheet == null) {
            shownSheet = sheets.sheet(sheet);
        }
        return shownSheet;
    }

    public List<SheetLineForm> getLines() {
        return lines;
    }

    public long getClaiming() {
        return count(SheetLineForm::isClaiming);
    }

    public long getDeciding() {
        return count(SheetLineForm::isDeciding);
    }

    public long getRuling() {
        return count(SheetLineForm::isRuling);
    }

    public long getCoHandling() {
        return count(SheetLineForm::isCoHandling);
    }

    public long getSentBack() {
        return count(SheetLineForm::isSentBack);
    }

    public long getOpen() {
        return count(line -> line.getLine().status().isOpen());
    }

    private long count(Predicate<SheetLineForm> which) {
        return lines.stream().filter(which).count();
    }

    public List<PersonView> officersOf(SheetLineForm line) {
        if (officers == null) {
            officers = new HashMap<>();
        }
        return officers.computeIfAbsent(
                line.getLine().sections().lead().id(), section -> directory.peopleIn(section, Roles.OFFICER));
    }

    /** Whether the reader is the office, which corresponds with the referrer. */
    public boolean isOffice() {
        return shell.actor().holds(Roles.SECRETARY, bureauId);
    }

    /** Whether lines wait for a leader, who may decide them on paper, and the reader is of the office that types it in. */
    public boolean isTypedInHere() {
        return shell.actor().holdsAnyOf(Roles.OFFICE, bureauId) && count(line -> line.getLine().status().awaitsLeader()) > 0;
    }

    public List<SectionView> getSections() {
        return directory.sections(bureauId).stream().filter(SectionView::active).toList();
    }

    /** To which section the matter can go instead, in the view of the one that is proposed. */
    public List<SectionView> othersThanLead(SheetLineForm line) {
        var lead = line.getLine().sections().lead().id();
        return getSections().stream().filter(section -> !section.id().equals(lead)).toList();
    }

    public UUID getSheet() {
        return sheet;
    }

    public void setSheet(UUID sheet) {
        this.sheet = sheet;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
