package io.yinuo.web.offline;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.directory.PersonView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.Sheets;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.workflow.WorkItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Types in what a leader decided about a whole sheet on paper (分解表线下批示). */
@Named
@ViewScoped
public class OfflineSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfflineSteps offline;

    @Inject
    Sheets sheets;

    @Inject
    AssignmentSheets commands;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private UUID sheet;
    private OfflineForm form;
    private final ArrayList<OfflineSheetLine> lines = new ArrayList<>();
    private transient List<PersonView> deciders;

    public void load() {
        if (sheet == null) {
            throw new NotFound("SHEET_UNKNOWN");
        }
        var shown = sheets.sheet(sheet).lines().stream().filter(line -> line.status().awaitsLeader()).toList();
        var matters = shown.stream().map(line -> line.matter().id()).toList();
        var tasks = offline.openSteps(matters, UserTasks.APPROVE_ASSIGNMENT).stream()
                .collect(Collectors.toMap(WorkItem::suggestionId, WorkItem::taskId));
        shown.stream()
                .filter(line -> tasks.containsKey(line.matter().id()))
                .map(line -> new OfflineSheetLine(line, tasks.get(line.matter().id())))
                .forEach(lines::add);
        if (lines.isEmpty()) {
            throw new StateConflict("SHEET_DECIDED_ALREADY");
        }
        form = new OfflineForm(clock.today());
        if (getDeciders().size() == 1) {
            form.setDecidedBy(getDeciders().get(0).id());
        }
    }

    /** Lines that the person named could not have decided stay on the sheet. */
    @TellsRefusals
    public String record() {
        var tasks = offline.decidable(matters(), UserTasks.APPROVE_ASSIGNMENT, form.getDecidedBy());
        requireDecidable(tasks);
        var decided = lines.stream().filter(line -> tasks.contains(line.task())).toList();
        var decisions = decided.stream().map(OfflineSheetLine::decision).toList();
        offline.recordTogether(
                form.toCommand(decided.stream().map(OfflineSheetLine::task).toList()),
                () -> commands.decide(new DecideSheet(sheet, decisions)));
        long back = decided.stream().filter(OfflineSheetLine::isSentBack).count();
        notices.done("offline.sheet.done", decided.size() - back, back, lines.size() - decided.size());
        return "/assignmentSheet?faces-redirect=true&id=" + sheet;
    }

    private void requireDecidable(List<String> tasks) {
        var check = new InvalidInput.Check();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            check.that(
                    !line.isSentBack() || tasks.contains(line.task()), "lines[" + i + "].reason", "COULD_NOT_DECIDE", decider());
        }
        check.done();
    }

    private String decider() {
        return getDeciders().stream()
                .filter(person -> person.id().equals(form.getDecidedBy()))
                .map(PersonView::name)
                .findFirst()
                .orElse("");
    }

    private List<UUID> matters() {
        return lines.stream().map(OfflineSheetLine::getMatter).toList();
    }

    public List<PersonView> getDeciders() {
        if (deciders == null) {
            deciders = offline.decidersOfAny(matters(), UserTasks.APPROVE_ASSIGNMENT);
        }
        return deciders;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public OfflineForm getForm() {
        return form;
    }

    public List<OfflineSheetLine> getLines() {
        return lines;
    }

    public UUID getSheet() {
        return sheet;
    }

    public void setSheet(UUID sheet) {
        this.sheet = sheet;
    }
}
