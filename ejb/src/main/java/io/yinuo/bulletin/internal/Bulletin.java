package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinLine;
import io.yinuo.bulletin.BulletinStatus;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** A paper that is composed, revised, and released by a person; what it said then stays (rule BU1). */
@Entity
@Table(name = "bulletin")
public class Bulletin {

    @Id
    private UUID id;

    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private BulletinKind kind;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate asOf;
    private String title;
    private String documentNumber;
    private String opening;
    private String findings;
    private String demands;

    @Enumerated(EnumType.STRING)
    private BulletinStatus status;

    private UUID composedBy;
    private Instant composedAt;
    private UUID releasedBy;
    private LocalDate releasedOn;

    @ElementCollection
    @CollectionTable(name = "bulletin_figure", joinColumns = @JoinColumn(name = "bulletin_id"))
    @OrderBy("position")
    private List<FigureColumns> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "bulletin_line", joinColumns = @JoinColumn(name = "bulletin_id"))
    @OrderBy("position")
    private List<LineColumns> lines = new ArrayList<>();

    @Version
    private int version;

    protected Bulletin() {}

    public Bulletin(ComposeBulletin command, UUID bureauId, UUID composedBy, Instant composedAt) {
        id = UUID.randomUUID();
        this.bureauId = bureauId;
        kind = command.kind();
        firstDay = command.firstDay();
        lastDay = command.lastDay();
        title = BulletinWording.title(kind, firstDay, lastDay);
        opening = BulletinWording.opening(kind, firstDay, lastDay);
        demands = BulletinWording.demands(kind);
        status = BulletinStatus.DRAFT;
        this.composedBy = composedBy;
        this.composedAt = composedAt;
    }

    /** Takes what was counted, in the place of what was counted before. */
    public void take(Snapshot snapshot, LocalDate today) {
        requireDraft();
        asOf = today;
        findings = snapshot.findings();
        figures.clear();
        for (var row : snapshot.rows()) {
            row.counts().forEach(count -> figures.add(new FigureColumns(figures.size(), row.name(), count)));
        }
        lines.clear();
        snapshot.promises().forEach(card -> lines.add(new LineColumns(lines.size(), card)));
    }

    /** The words around the figures. */
    public void revise(ReviseBulletin command) {
        requireDraft();
        title = command.title().strip();
        documentNumber = command.documentNumber() == null || command.documentNumber().isBlank() ? null : command.documentNumber().strip();
        opening = command.opening().strip();
        demands = command.demands() == null ? "" : command.demands().strip();
    }

    /** Nothing of it changes any more. */
    public void release(UUID by, LocalDate on) {
        requireDraft();
        status = BulletinStatus.RELEASED;
        releasedBy = by;
        releasedOn = on;
    }

    /** It is not sent. */
    public void drop() {
        requireDraft();
        status = BulletinStatus.DROPPED;
    }

    private void requireDraft() {
        if (status != BulletinStatus.DRAFT) {
            throw new StateConflict("BULLETIN_NOT_DRAFT");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public BulletinKind kind() {
        return kind;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public BulletinStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String findings() {
        return findings;
    }

    public UUID composedBy() {
        return composedBy;
    }

    /** Null until it is released. */
    public UUID releasedBy() {
        return releasedBy;
    }

    public int version() {
        return version;
    }

    public BulletinLine line(String composer) {
        return new BulletinLine(id, kind, title, firstDay, lastDay, status, composer, releasedOn);
    }

    public BulletinView view(String composer, String releaser) {
        return new BulletinView(
                id, bureauId, kind, firstDay, lastDay, asOf, title, documentNumber, opening, findings, demands, status, composer,
                releaser, releasedOn, rows(), lines.stream().map(LineColumns::promise).toList(), version);
    }

    private List<BulletinView.Row> rows() {
        var byName = new LinkedHashMap<String, List<BulletinView.Count>>();
        figures.forEach(each -> byName.computeIfAbsent(each.rowName(), none -> new ArrayList<>()).add(each.count()));
        return byName.entrySet().stream().map(row -> new BulletinView.Row(row.getKey(), row.getValue())).toList();
    }
}
