package io.yinuo.web.handover;

import io.yinuo.directory.PersonView;
import io.yinuo.directory.Substitutions;
import io.yinuo.handover.HandOverWork;
import io.yinuo.handover.HandOvers;
import io.yinuo.handover.HeldItem;
import io.yinuo.handover.HeldKind;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands everything over that a person holds (工作移交): one successor for all, or another one for a single thing. */
@Named
@ViewScoped
public class HandOverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandOvers handOvers;

    @Inject
    Substitutions substitutions;

    @Inject
    Notices notices;

    @Inject
    Shell shell;

    private final List<HeldLine> lines = new ArrayList<>();
    private UUID person;
    private UUID successorId;
    private String reason;
    private transient List<PersonView> colleagues;
    private transient List<HeldItem> held;

    public void load() {
        shell.require(Destination.HAND_OVER);
        getHeld().forEach(item -> lines.add(new HeldLine(item.kind(), item.id(), onlyTaker(item))));
    }

    private static UUID onlyTaker(HeldItem item) {
        return item.takers().size() == 1 ? item.takers().get(0).id() : null;
    }

    /** Puts the one successor to everything that he or she could take over. */
    public void giveAll() {
        for (int i = 0; i < lines.size(); i++) {
            if (successorId != null && itemAt(i).canBeTakenBy(successorId)) {
                lines.get(i).setSuccessorId(successorId);
            }
        }
    }

    @TellsRefusals
    public String handOver() {
        var told = lines.stream()
                .map(line -> new HandOverWork.Line(line.getKind(), line.getId(), line.getSuccessorId()))
                .toList();
        var id = handOvers.handOver(new HandOverWork(person, told, reason));
        notices.done("handOver.done");
        return "/handOverSheet?faces-redirect=true&id=" + id;
    }

    public List<HeldLine> getLines() {
        return lines;
    }

    /** What stands in a line; what has gone since the page was shown stands there without a taker. */
    public HeldItem itemAt(int place) {
        var line = lines.get(place);
        return getHeld().stream()
                .filter(item -> item.kind() == line.getKind() && item.id().equals(line.getId()))
                .findFirst()
                .orElseGet(() -> new HeldItem(line.getKind(), line.getId(), null, null, "", null, List.of()));
    }

    private List<HeldItem> getHeld() {
        if (held == null) {
            held = person == null ? List.of() : handOvers.holdings(person);
        }
        return held;
    }

    /** Everybody who could take anything over, by name. */
    public List<PersonView> getTakers() {
        return getHeld().stream().flatMap(item -> item.takers().stream()).distinct().toList();
    }

    public List<PersonView> getColleagues() {
        if (colleagues == null) {
            colleagues = substitutions.colleagues();
        }
        return colleagues;
    }

    public String getName() {
        return getColleagues().stream()
                .filter(one -> one.id().equals(person))
                .map(PersonView::name)
                .findFirst()
                .orElse("");
    }

    /** How many things of this kind there are. */
    public long count(HeldKind kind) {
        return lines.stream().filter(line -> line.getKind() == kind).count();
    }

    public List<HeldKind> getKinds() {
        return Stream.of(HeldKind.values()).filter(kind -> count(kind) > 0).toList();
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public UUID getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(UUID successorId) {
        this.successorId = successorId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
