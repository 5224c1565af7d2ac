package io.yinuo.web.register;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.ledger.ColumnLayout;
import io.yinuo.ledger.FilterValues;
import io.yinuo.ledger.LedgerColumn;
import io.yinuo.ledger.LedgerColumns;
import io.yinuo.ledger.SavedFilter;
import io.yinuo.ledger.SavedFilters;
import io.yinuo.register.GivenBack;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.register.LedgerRow;
import io.yinuo.register.PageOf;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.ledger.FilterForm;
import io.yinuo.web.ledger.LedgerAddress;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The ledger (建议提案台账): filters above, rows read page by page. */
@Named
@ViewScoped
public class LedgerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Ledger ledger;

    @Inject
    SavedFilters filters;

    @Inject
    LedgerColumns columns;

    @Inject
    Directory directory;

    @Inject
    ProvisionalDays provisional;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    private final FilterForm form = new FilterForm();
    private boolean capped;
    private transient ColumnLayout layout;
    private LedgerLines lines;

    public LazyDataModel<LedgerRow> getLines() {
        if (lines == null) {
            lines = new LedgerLines(this);
        }
        return lines;
    }

    /** Opens with the filter that the reader chose for it, unless the address says what is asked for. */
    public void load() {
        if (FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().isEmpty()) {
            filters.visible().stream().filter(SavedFilter::standard).findFirst().map(SavedFilter::filter).ifPresent(form::take);
        }
    }

    /** Takes the order that a column was clicked into. */
    void sortedBy(SortMeta column) {
        form.setSort(Sort.valueOf(column.getField()));
        form.setDescending(!column.getOrder().isAscending());
    }

    /** What tables have beside the lines is read only where a column shows it. */
    PageOf<LedgerRow> find(Sort sort, boolean descending, int page, int size) {
        var query = form.values().sorted(sort, descending).query(page, size);
        boolean detailed = size > 1 && getColumns().stream().anyMatch(LedgerColumn::isDetail);
        var found = detailed ? ledger.findInDetail(query) : plain(ledger.find(query));
        capped = found.totalCapped();
        return found;
    }

    private static PageOf<LedgerRow> plain(PageOf<LedgerLine> found) {
        var rows = found.items().stream().map(LedgerRow::without).toList();
        return new PageOf<>(rows, found.total(), found.totalCapped(), found.page(), found.size());
    }

    /** The columns of the page, in order. */
    public List<LedgerColumn> getColumns() {
        return layout().onPage();
    }

    private ColumnLayout layout() {
        if (layout == null) {
            layout = columns.mine().layout();
        }
        return layout;
    }

    /** What a column that has no look of its own says of a matter. */
    public String cell(LedgerColumn column, LedgerRow row) {
        var said = new LedgerTable(messages.texts(), List.of(column), none -> false).cell(column, row);
        return said instanceof LocalDate day ? messages.day(day) : Objects.toString(said, "");
    }

    /** Sends what the filters find as a table, in the order of the page. */
    @TellsRefusals
    public void download() {
        var texts = messages.texts();
        var table = new LedgerTable(texts, layout().inTable(), provisional::of);
        Download.send(texts.get("ledger.title"), table.of(ledger.table(form.values().query(0, 1))));
    }

    public void clear() {
        form.take(FilterValues.NONE);
    }

    public FilterForm getForm() {
        return form;
    }

    /** The figure of the statistics behind which the matters stand, in words; empty where none is asked for. */
    public String getCounted() {
        var counted = form.getCounted();
        return counted == null ? "" : messages.of(counted.above() ? "ledger.counted.above" : "ledger.counted", counted.rate());
    }

    /** Under which the ledger stands as it is shown now. */
    public String getAddress() {
        return LedgerAddress.of(form.values());
    }

    public String getPrintAddress() {
        return LedgerAddress.ofPrint(form.values());
    }

    public String getBulkAddress() {
        return LedgerAddress.ofBulk(form.values());
    }

    /** Whether the reader may do something to many matters at once. */
    public boolean isMayWorkInBulk() {
        return shell.actor().holdsAnyOf(Roles.OFFICE, shell.actor().bureauId());
    }

    /** By which column the table stands sorted when it is shown first, or null when it shows no such column. */
    public SortMeta getSorted() {
        var values = form.values();
        boolean shown = getColumns().stream().anyMatch(column -> column.sort() == values.sort());
        return !shown ? null : SortMeta.builder()
                .field(values.sort().name())
                .order(values.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                .build();
    }

    /** Whether there are more matters than are counted. */
    public boolean isCapped() {
        return capped;
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId());
    }

    /** The director and the vice directors, who may lead key matters. */
    public List<PersonView> getLeaders() {
        return Stream.of(Roles.DIRECTOR, Roles.VICE_DIRECTOR)
                .flatMap(role -> directory.holding(shell.actor().bureauId(), role).stream())
                .distinct()
                .toList();
    }

    public GivenBack[] getGivenBack() {
        return GivenBack.values();
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public SuggestionStatus[] getStatuses() {
        return SuggestionStatus.values();
    }
}
