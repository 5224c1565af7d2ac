package io.yinuo.drafting.internal;

import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardText;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTextState;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.MatterKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A text that a bureau keeps for its letters: written and rewritten by the office, switched off and on, never deleted. */
@Entity
@Table(name = "standard_text")
public class StandardTextRow {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private StandardTextKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private MatterKind matter;

    private LocalDate usableFrom;
    private LocalDate usableUntil;
    private String source;
    private boolean off;
    private UUID writtenBy;
    private Instant writtenAt;

    /** Grows with every writing, so that a change of the passages is a change of this row too. */
    private int edits;

    @ElementCollection
    @CollectionTable(name = "standard_passage", joinColumns = @JoinColumn(name = "standard_text_id"))
    @OrderBy("position")
    private List<PassageRow> passages = new ArrayList<>();

    protected StandardTextRow() {}

    public StandardTextRow(UUID bureauId, SaveStandardText command, UUID by, Instant at) {
        id = UUID.randomUUID();
        this.bureauId = bureauId;
        write(command, by, at);
    }

    /** Takes the words that were checked. */
    public final void write(SaveStandardText command, UUID by, Instant at) {
        kind = command.kind();
        name = command.name().strip();
        matter = command.matter();
        usableFrom = command.usableFrom();
        usableUntil = command.usableUntil();
        source = command.source() == null || command.source().isBlank() ? null : command.source().strip();
        passages.clear();
        passages.addAll(PassageRow.of(command.passages()));
        written(by, at);
    }

    private void written(UUID by, Instant at) {
        writtenBy = by;
        writtenAt = at;
        edits++;
    }

    /** @throws StateConflict {@code STANDARD_TEXT_OFF}, {@code STANDARD_TEXT_ON} when that is so already */
    public void switchOff(boolean toBeOff, UUID by, Instant at) {
        if (off == toBeOff) {
            throw new StateConflict(off ? "STANDARD_TEXT_OFF" : "STANDARD_TEXT_ON");
        }
        off = toBeOff;
        written(by, at);
    }

    /** Whether it may be used on that day. */
    public StandardTextState stateOn(LocalDate day) {
        if (off) {
            return StandardTextState.OFF;
        }
        if (usableFrom != null && day.isBefore(usableFrom)) {
            return StandardTextState.EARLY;
        }
        return usableUntil != null && day.isAfter(usableUntil) ? StandardTextState.LATE : StandardTextState.USABLE;
    }

    public boolean isUsable(LocalDate day) {
        return stateOn(day) == StandardTextState.USABLE;
    }

    public boolean isFor(MatterKind kindOfMatter) {
        return matter == null || matter == kindOfMatter;
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public StandardTextKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public MatterKind matter() {
        return matter;
    }

    public LocalDate usableFrom() {
        return usableFrom;
    }

    public LocalDate usableUntil() {
        return usableUntil;
    }

    public String source() {
        return source;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public int version() {
        return version;
    }

    public List<StandardPassage> passages() {
        return passages.stream().sorted(Comparator.comparingInt(PassageRow::position)).map(PassageRow::passage).toList();
    }

    public StandardText view(LocalDate today, String writer) {
        return new StandardText(
                id, kind, name, matter, usableFrom, usableUntil, source, passages(), stateOn(today), writer, writtenAt, version);
    }
}
