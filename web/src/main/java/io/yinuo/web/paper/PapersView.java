package io.yinuo.web.paper;

import io.yinuo.paper.AddPaper;
import io.yinuo.paper.ExchangePaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperView;
import io.yinuo.paper.Papers;
import io.yinuo.paper.WithdrawPaper;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.suggestion.SuggestionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers in the file of a matter: add one, take one back, exchange one (材料). */
@Named
@ViewScoped
public class PapersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Papers papers;

    @Inject
    SuggestionView suggestion;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private final Map<UUID, Integer> shownVersions = new HashMap<>();
    private PaperKind kind = PaperKind.OTHER;
    private transient Part file;
    private UUID withdrawn;
    private String reason;

    @TellsRefusals
    public String add() {
        var chosen = SentFile.of(file);
        new InvalidInput.Check().present(chosen, "file").done();
        papers.add(new AddPaper(suggestion.getId(), kind, chosen));
        notices.done("paper.added", chosen.name());
        return again();
    }

    @TellsRefusals
    public String withdraw() {
        var version = shownVersions.get(withdrawn);
        if (version == null) {
            throw new NotFound("PAPER_UNKNOWN");
        }
        papers.withdraw(new WithdrawPaper(suggestion.getId(), withdrawn, version, reason));
        notices.done("paper.withdraw.done");
        return again();
    }

    /** Puts the right file in the place of a wrong one. */
    @TellsRefusals
    public String exchange() {
        var version = shownVersions.get(withdrawn);
        if (version == null) {
            throw new NotFound("PAPER_UNKNOWN");
        }
        papers.exchange(new ExchangePaper(suggestion.getId(), withdrawn, version, reason, SentFile.of(file)));
        notices.done("paper.exchange.done");
        return again();
    }

    private String again() {
        return "/suggestion?faces-redirect=true&id=" + suggestion.getId();
    }

    /** Whether the reader works in the bureau of the matter. */
    public boolean isMayAdd() {
        return shell.actor().holdsAnyOf(Roles.STAFF, suggestion.getFile().suggestion().bureauId());
    }

    /** The papers that the reader may take back. */
    public List<PaperView> getMine() {
        var mine = suggestion.getFile().papers().stream().filter(PaperView::mayWithdraw).toList();
        mine.forEach(paper -> shownVersions.putIfAbsent(paper.id(), paper.version()));
        return mine;
    }

    public String size(PaperView paper) {
        return FileSize.of(paper.size());
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public UUID getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(UUID withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
