package io.yinuo.web.offline;

import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.register.DeskItem;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.suggestion.SuggestionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was typed in in one case: who is named says whether it is right, the office settles objections. */
@Named
@ViewScoped
public class OfflineEntriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfflineSteps offline;

    @Inject
    SuggestionView suggestion;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private final Map<UUID, Integer> shownVersions = new HashMap<>();
    private UUID answered;
    private String reason;
    private UUID disputed;
    private String settlement;

    @TellsRefusals
    public String confirm() {
        offline.confirm(answered);
        notices.done("offline.confirmed");
        return again();
    }

    @TellsRefusals
    public String object() {
        offline.object(answered, reason);
        notices.done("offline.objected");
        return again();
    }

    @TellsRefusals
    public String settle() {
        var version = shownVersions.get(disputed);
        if (version == null) {
            throw new NotFound("OFFLINE_UNKNOWN");
        }
        offline.settle(disputed, version, settlement);
        notices.done("offline.settled");
        return again();
    }

    private String again() {
        return "/suggestion?faces-redirect=true&id=" + suggestion.getId();
    }

    /** Whether this reader may type in the step for somebody else. */
    public boolean offered(DeskItem item) {
        return isOffice() && StepShape.of(item.element()).isPresent();
    }

    /** Whether what bears this moment was typed in. */
    public boolean typedIn(Instant at) {
        return suggestion.getFile().offlineEntries().stream().anyMatch(entry -> entry.decidedAt().equals(at));
    }

    /** Entries in the reader's own name that wait for a word. */
    public List<OfflineEntryView> getMine() {
        var me = shell.actor().personId();
        return suggestion.getFile().offlineEntries().stream()
                .filter(entry -> entry.isUnanswered() && entry.decidedById().equals(me))
                .toList();
    }

    /** Objections that this reader may settle. */
    public List<OfflineEntryView> getOpenDisputes() {
        if (!isOffice()) {
            return List.of();
        }
        var open = suggestion.getFile().offlineEntries().stream().filter(OfflineEntryView::isDisputed).toList();
        open.forEach(entry -> shownVersions.putIfAbsent(entry.id(), entry.version()));
        return open;
    }

    private boolean isOffice() {
        return shell.actor().holdsAnyOf(Roles.OFFICE, suggestion.getFile().suggestion().bureauId());
    }

    public UUID getAnswered() {
        return answered;
    }

    public void setAnswered(UUID answered) {
        this.answered = answered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getDisputed() {
        return disputed;
    }

    public void setDisputed(UUID disputed) {
        this.disputed = disputed;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement;
    }
}
