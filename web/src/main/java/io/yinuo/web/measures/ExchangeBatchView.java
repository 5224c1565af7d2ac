package io.yinuo.web.measures;

import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeLineView;
import io.yinuo.measures.ExchangeStatus;
import io.yinuo.measures.ExchangeView;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.model.LazyDataModel;

/** One file that came in: what each line would do, until it is confirmed, laid aside, or taken back (导入预览). */
@Named
@ViewScoped
public class ExchangeBatchView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Exchange exchange;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private UUID id;
    private int version;
    private ExchangeLineStatus status;
    private transient ExchangeView batch;
    private transient FoundRows<ExchangeLineView> lines;

    public void load() {
        version = getBatch().version();
    }

    static String address(UUID importId) {
        return "/exchangeBatch?faces-redirect=true&id=" + importId;
    }

    public ExchangeView getBatch() {
        if (batch == null) {
            batch = exchange.get(id);
        }
        return batch;
    }

    public LazyDataModel<ExchangeLineView> getLines() {
        if (lines == null) {
            lines = new FoundRows<>((page, size) -> exchange.lines(id, status, page, size));
        }
        return lines;
    }

    @TellsRefusals
    public String take() {
        exchange.take(id, version);
        notices.done("exchange.taken", getBatch().taken());
        return address(id);
    }

    @TellsRefusals
    public String discard() {
        exchange.discard(id, version);
        notices.done("exchange.discarded");
        return "/exchange?faces-redirect=true";
    }

    @TellsRefusals
    public String undo() {
        exchange.undo(id, version);
        notices.done("exchange.undone");
        return address(id);
    }

    public boolean isReady() {
        return getBatch().status() == ExchangeStatus.READY;
    }

    public boolean isTaken() {
        return getBatch().status() == ExchangeStatus.TAKEN;
    }

    /**
     * A cell as a person reads it; a dash for none.
     *
     * @param type of which it is a constant, or null
     */
    public String words(String type, String cell) {
        if (cell == null) {
            return "—";
        }
        return type == null ? cell : messages.code(type, cell);
    }

    public ExchangeLineStatus[] getStatuses() {
        return ExchangeLineStatus.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ExchangeLineStatus getStatus() {
        return status;
    }

    public void setStatus(ExchangeLineStatus status) {
        this.status = status;
    }
}
