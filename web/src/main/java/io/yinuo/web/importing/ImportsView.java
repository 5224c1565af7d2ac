package io.yinuo.web.importing;

import io.yinuo.importing.ImportView;
import io.yinuo.importing.Imports;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Where old letters and ledgers are uploaded, with what came in before (归档导入). */
@Named
@RequestScoped
public class ImportsView {

    @Inject
    Imports imports;

    @Inject
    Shell shell;

    private List<ImportView> all;
    private Part file;

    public void load() {
        shell.require(Destination.IMPORTS);
    }

    /** Takes the chosen file in and leads to what it is read as. */
    @TellsRefusals
    public String upload() {
        var sent = SentFile.of(file);
        new InvalidInput.Check().present(sent, "file").done();
        return ImportBatchView.address(imports.upload(sent));
    }

    public List<ImportView> getAll() {
        if (all == null) {
            all = imports.list();
        }
        return all;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
