package io.yinuo.web.register;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.register.PageOf;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;

/** The ledger (建议提案台账): filters above, rows read page by page. */
@Named
@ViewScoped
public class LedgerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Ledger ledger;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    private String text;
    private MatterKind kind;
    private SuggestionStatus status;
    private UUID sectionId;
    private UUID leaderId;
    private boolean keyOnly;
    private boolean overdueOnly;
    private boolean toCompleteOnly;
    private Boolean archived;
    private boolean capped;
    private LedgerLines lines;

    public LazyDataModel<LedgerLine> getLines() {
        if (lines == null) {
            lines = new LedgerLines(this);
        }
        return lines;
    }

    PageOf<LedgerLine> find(LedgerQuery.Sort sort, boolean descending, int page, int size) {
        var statuses = status == null ? Set.<SuggestionStatus>of() : Set.of(status);
        var found = ledger.find(
                new LedgerQuery(text, kind, statuses, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly,
                        archived, sort, descending, page, size));
        capped = found.totalCapped();
        return found;
    }

    /** Sends what the filters find as a table. */
    @TellsRefusals
    public void download() {
        var statuses = status == null ? Set.<SuggestionStatus>of() : Set.of(status);
        var query = new LedgerQuery(
                text, kind, statuses, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, null, false,
                0, 1);
        var texts = messages.texts();
        Download.send(texts.get("ledger.title"), new LedgerTable(texts).of(ledger.table(query)));
    }

    public void clear() {
        text = null;
        kind = null;
        status = null;
        sectionId = null;
        leaderId = null;
        keyOnly = false;
        overdueOnly = false;
        toCompleteOnly = false;
        archived = null;
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

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public SuggestionStatus[] getStatuses() {
        return SuggestionStatus.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public SuggestionStatus getStatus() {
        return status;
    }

    public void setStatus(SuggestionStatus status) {
        this.status = status;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public Boolean getArchived() {
        return archived;
    }

    public void setArchived(Boolean archived) {
        this.archived = archived;
    }

    public UUID getLeaderId() {
        return leaderId;
    }

    public void setLeaderId(UUID leaderId) {
        this.leaderId = leaderId;
    }

    public boolean isKeyOnly() {
        return keyOnly;
    }

    public void setKeyOnly(boolean keyOnly) {
        this.keyOnly = keyOnly;
    }

    public boolean isToCompleteOnly() {
        return toCompleteOnly;
    }

    public void setToCompleteOnly(boolean toCompleteOnly) {
        this.toCompleteOnly = toCompleteOnly;
    }

    public boolean isOverdueOnly() {
        return overdueOnly;
    }

    public void setOverdueOnly(boolean overdueOnly) {
        this.overdueOnly = overdueOnly;
    }
}
