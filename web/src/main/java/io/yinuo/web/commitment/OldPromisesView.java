package io.yinuo.web.commitment;

import io.yinuo.commitment.AdoptCommitment;
import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.DismissCommitment;
import io.yinuo.commitment.OldPromises;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.drafting.DueKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Promises of imported letters: adopted by a section or laid aside, as many at once as are chosen (旧承诺清理). */
@Named
@ViewScoped
public class OldPromisesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OldPromises promises;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private UUID ownerSectionId;
    private DueKind dueKind = DueKind.UNDATED;
    private LocalDate dueOn;
    private String reason;
    private transient List<CommitmentLine> lines;

    public void load() {
        shell.require(Destination.OLD_PROMISES);
    }

    @TellsRefusals
    public void adopt() {
        int settled = each(one -> promises.adopt(new AdoptCommitment(
                one.commitment().id(), one.commitment().version(), ownerSectionId, dueKind, dueOn)));
        notices.done("oldPromises.adopted", settled);
    }

    @TellsRefusals
    public void dismiss() {
        int settled = each(one -> promises.dismiss(
                new DismissCommitment(one.commitment().id(), one.commitment().version(), reason)));
        reason = null;
        notices.done("oldPromises.dismissed", settled);
    }

    /** Each by itself, so that what was settled before one is refused stays settled. */
    private int each(Consumer<CommitmentLine> settle) {
        var wanted = getLines().stream().filter(this::isChosen).toList();
        new InvalidInput.Check().that(!wanted.isEmpty(), "chosen", "NOTHING_CHOSEN").done();
        lines = null;
        for (var one : wanted) {
            settle.accept(one);
            chosen.remove(one.commitment().id());
        }
        return wanted.size();
    }

    private boolean isChosen(CommitmentLine line) {
        return Boolean.TRUE.equals(chosen.get(line.commitment().id()));
    }

    public List<CommitmentLine> getLines() {
        if (lines == null) {
            lines = promises.waiting();
        }
        return lines;
    }

    public int getTotal() {
        return promises.count();
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId()).stream().filter(SectionView::active).toList();
    }

    public DueKind[] getDueKinds() {
        return DueKind.values();
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public UUID getOwnerSectionId() {
        return ownerSectionId;
    }

    public void setOwnerSectionId(UUID ownerSectionId) {
        this.ownerSectionId = ownerSectionId;
    }

    public DueKind getDueKind() {
        return dueKind;
    }

    public void setDueKind(DueKind dueKind) {
        this.dueKind = dueKind;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
