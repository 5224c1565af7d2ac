package io.yinuo.web.importing;

import io.yinuo.importing.ChangedCase;
import io.yinuo.importing.ImportLineView;
import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.ImportView;
import io.yinuo.importing.Imports;
import io.yinuo.importing.LinePage;
import io.yinuo.importing.LineQuery;
import io.yinuo.importing.LineStatus;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;

/** One import: what was read, what is chosen, how far it has come, and what a person should look at (导入批次). */
@Named
@ViewScoped
public class ImportBatchView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Imports imports;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private LineStatus status;
    private boolean look;
    private ImportLines lines;
    private transient ImportView batch;
    private transient List<ChangedCase> changed;

    public void load() {
        shell.require(Destination.IMPORTS);
        getBatch();
    }

    static String address(UUID importId) {
        return "/importBatch?faces-redirect=true&id=" + importId;
    }

    public ImportView getBatch() {
        if (id == null) {
            throw new NotFound("IMPORT_UNKNOWN");
        }
        if (batch == null) {
            batch = imports.get(id);
        }
        return batch;
    }

    LinePage find(int page, int size) {
        return imports.lines(id, new LineQuery(status, look, page, size));
    }

    public LazyDataModel<ImportLineView> getLines() {
        if (lines == null) {
            lines = new ImportLines(this);
        }
        return lines;
    }

    /** Shows how far it has come since. */
    public void refresh() {
        batch = null;
        changed = null;
    }

    @TellsRefusals
    public void leaveOut(ImportLineView line) {
        choose(line, false);
    }

    @TellsRefusals
    public void takeIn(ImportLineView line) {
        choose(line, true);
    }

    private void choose(ImportLineView line, boolean wanted) {
        imports.choose(line.id(), line.version(), wanted);
        refresh();
    }

    @TellsRefusals
    public String start() {
        imports.start(id, getBatch().version());
        return address(id);
    }

    @TellsRefusals
    public String discard() {
        imports.discard(id, getBatch().version());
        notices.done("importing.discarded");
        return "/imports?faces-redirect=true";
    }

    @TellsRefusals
    public String undo() {
        imports.undo(id, getBatch().version());
        return address(id);
    }

    public boolean isReady() {
        return getBatch().status() == ImportStatus.READY;
    }

    public boolean isDone() {
        return getBatch().status() == ImportStatus.DONE;
    }

    /** Whether all of it is there already, so that there is nothing to start. */
    public boolean isNothingNew() {
        return isReady() && getBatch().count(LineStatus.DOUBLE) > 0 && getBatch().count(LineStatus.READY) == 0
                && getBatch().count(LineStatus.INCOMPLETE) == 0;
    }

    /** Those in which something was done since; asked for when nothing is under way. */
    public List<ChangedCase> getChanged() {
        if (changed == null) {
            changed = isDone() ? imports.changed(id) : List.of();
        }
        return changed;
    }

    public LineStatus[] getStatuses() {
        return LineStatus.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LineStatus getStatus() {
        return status;
    }

    public void setStatus(LineStatus status) {
        this.status = status;
    }

    public boolean isLook() {
        return look;
    }

    public void setLook(boolean look) {
        this.look = look;
    }
}
