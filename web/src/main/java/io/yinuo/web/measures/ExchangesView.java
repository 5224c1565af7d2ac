package io.yinuo.web.measures;

import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeView;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Where the measures database leaves as a file and a file comes in, with what came before (导入导出). */
@Named
@RequestScoped
public class ExchangesView {

    private static final String JSON = "application/json";

    @Inject
    Exchange exchange;

    @Inject
    ExchangeUploads uploads;

    @Inject
    MeasureKeepers keepers;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    private List<ExchangeView> all;
    private Part file;

    public void load() {
        shell.require(Destination.MEASURES);
    }

    /** Sends all of it as a table. */
    public void table() {
        Download.send(messages.get("exchange.file"), ExchangeFile.write(exchange.export(), messages.texts()));
    }

    /** Sends all of it as JSON. */
    public void json() {
        Download.send(messages.get("exchange.file") + ".json", JSON, ExchangeJson.write(exchange.export()));
    }

    /** Takes the chosen file in and leads to what it would do. */
    @TellsRefusals
    public String upload() {
        return ExchangeBatchView.address(uploads.take(SentFile.of(file)));
    }

    public boolean isImporter() {
        return keepers.isImporter();
    }

    public List<ExchangeView> getAll() {
        if (all == null) {
            all = keepers.isImporter() ? exchange.list(0, CatalogueQuery.MOST).items() : List.of();
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
