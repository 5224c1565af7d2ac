package io.yinuo.web.assignment;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.SendSheet;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Sheets;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The office draws one sheet of the matters that wait for their sections, and sends it (任务分解表). */
@Named
@ViewScoped
public class DrawSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Shell shell;

    @Inject
    Sheets sheets;

    @Inject
    AssignmentSheets commands;

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    private final List<SheetRow> rows = new ArrayList<>();
    private List<SheetRow> shown = rows;
    private transient List<SectionView> sections;
    private String text;
    private UUID sectionId;

    public void load() {
        shell.require(Roles.SECRETARY);
        var waiting = sheets.waiting();
        IntStream.range(0, waiting.size()).mapToObj(i -> new SheetRow(i + 1, waiting.get(i))).forEach(rows::add);
    }

    /** Shows the lines that the filters find; the others stay on the sheet as they are. */
    public void filter() {
        shown = rows.stream().filter(row -> row.isAbout(text, sectionId)).collect(Collectors.toCollection(ArrayList::new));
    }

    public void chooseShown(boolean chosen) {
        shown.forEach(row -> row.setChosen(chosen));
    }

    @TellsRefusals
    public String send() {
        var chosen = rows.stream().filter(SheetRow::isChosen).toList();
        requireOneParts(chosen);
        var id = commands.send(new SendSheet(chosen.stream().map(SheetRow::toCommand).toList()));
        notices.done("sheet.sent", chosen.size());
        return "/assignmentSheet?faces-redirect=true&id=" + id;
    }

    /** Each line whose lead section co-handles as well says so beside it, and all lines are shown for this. */
    private void requireOneParts(List<SheetRow> chosen) {
        var check = new InvalidInput.Check();
        chosen.forEach(row -> check.that(!row.isLeadCoHandler(), "lines[" + rows.indexOf(row) + "].coSectionIds", "LEAD_IS_CO_HANDLER"));
        if (chosen.stream().anyMatch(SheetRow::isLeadCoHandler)) {
            text = null;
            sectionId = null;
            shown = rows;
        }
        check.done();
    }

    public List<SheetRow> getRows() {
        return rows;
    }

    public List<SheetRow> getShown() {
        return shown;
    }

    public long getChosen() {
        return rows.stream().filter(SheetRow::isChosen).count();
    }

    public List<SectionView> getSections() {
        if (sections == null) {
            sections = directory.sections(shell.actor().bureauId()).stream().filter(SectionView::active).toList();
        }
        return sections;
    }

    /** Names of the sections, in the order of the bureau. */
    public String names(List<UUID> ids) {
        return getSections().stream()
                .filter(section -> ids.contains(section.id()))
                .map(SectionView::name)
                .collect(Collectors.joining("、"));
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
}
