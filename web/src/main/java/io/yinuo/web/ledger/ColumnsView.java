package io.yinuo.web.ledger;

import io.yinuo.ledger.ChosenColumns;
import io.yinuo.ledger.ColumnLayout;
import io.yinuo.ledger.LedgerColumns;
import io.yinuo.shared.Forbidden;
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
import java.util.Set;

/** Which columns the ledger has, and in which order (台账列设置): for the reader, or for the bureau. */
@Named
@ViewScoped
public class ColumnsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READERS = Set.of(
            Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
            Roles.SUPERVISOR, Roles.LIAISON);

    @Inject
    LedgerColumns columns;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private boolean bureau;
    private boolean own;
    private int version;
    private transient List<ColumnLine> lines;

    /** Shows what counts; an administrator, who has no ledger, arranges the bureau's. */
    public void load() {
        if (!isReader() && !columns.mayChooseForBureau() || bureau && !columns.mayChooseForBureau()) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        bureau = bureau || !isReader();
        show();
    }

    private void show() {
        ChosenColumns chosen = bureau ? columns.ofBureau() : columns.mine();
        own = chosen.own();
        version = chosen.version();
        list(chosen.layout());
    }

    private void list(ColumnLayout layout) {
        lines = new ArrayList<>();
        layout.settings().forEach(setting -> lines.add(new ColumnLine(setting, lines.size() + 1)));
    }

    /** Puts a column where its number says. */
    public void move(ColumnLine line) {
        list(layout().moved(line.getColumn(), line.getPlace() - 1));
    }

    /** Puts a column one place further up. */
    public void up(ColumnLine line) {
        list(layout().moved(line.getColumn(), getLines().indexOf(line) - 1));
    }

    @TellsRefusals
    public void save() {
        choose(layout());
        notices.done(bureau ? "columns.savedForBureau" : "columns.saved");
        show();
    }

    /** Goes back to what counts above: the bureau's columns, or the usual ones. */
    @TellsRefusals
    public void reset() {
        choose(null);
        notices.done("columns.wasReset");
        show();
    }

    private void choose(ColumnLayout layout) {
        if (bureau) {
            columns.chooseForBureau(layout, version);
        } else {
            columns.choose(layout, version);
        }
    }

    private ColumnLayout layout() {
        return new ColumnLayout(getLines().stream().map(ColumnLine::setting).toList());
    }

    public List<ColumnLine> getLines() {
        if (lines == null) {
            show();
        }
        return lines;
    }

    /** Whether the reader has a ledger. */
    public boolean isReader() {
        return shell.actor().holdsAnyOf(READERS, shell.actor().bureauId());
    }

    /** Whether the reader may arrange both the own columns and those of the bureau. */
    public boolean isBoth() {
        return isReader() && columns.mayChooseForBureau();
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isBureau() {
        return bureau;
    }

    public void setBureau(boolean bureau) {
        this.bureau = bureau;
    }
}
