package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeLineView;
import io.yinuo.measures.ExchangeRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One line of a table that came in, with what was there before it. */
@Entity
@Table(name = "measure_import_line")
public class ExchangeLineRow {

    private static final int MOST_LABEL = 200;

    @Id
    private UUID id;

    private UUID importId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ExchangeKind kind;

    private int line;

    @Enumerated(EnumType.STRING)
    private ExchangeLineStatus status;

    private String label;

    private String given;

    private String known;

    private String problems;

    private UUID rowId;

    private Integer rowVersion;

    protected ExchangeLineRow() {}

    ExchangeLineRow(UUID importId, int position, Planned planned) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.position = position;
        this.kind = planned.row().kind();
        this.line = planned.row().line();
        this.status = planned.status();
        this.label = Cells.writable(planned.label().substring(0, Math.min(MOST_LABEL, planned.label().length())));
        this.given = CellText.write(planned.row().cells());
        this.known = planned.known() == null ? null : CellText.write(planned.known());
        this.problems = ProblemText.write(planned.problems());
    }

    /** The row as it came in. */
    ExchangeRow row() {
        return new ExchangeRow(kind, line, CellText.read(given));
    }

    /** The row as it was before it was changed; a value is known by its id. */
    ExchangeRow before() {
        var cells = new LinkedHashMap<>(knownCells());
        cells.put("id", rowId.toString());
        return new ExchangeRow(kind, line, cells);
    }

    /** Whether it would still do what a person has looked at. */
    boolean isStill(Planned now) {
        return status == now.status() && Objects.equals(knownCells(), now.known());
    }

    /** What it made or changed, with the version that this gave it. */
    void took(UUID row, int version) {
        rowId = row;
        rowVersion = version;
    }

    boolean isTaken() {
        return rowId != null;
    }

    boolean isNew() {
        return status == ExchangeLineStatus.NEW;
    }

    ExchangeKind kind() {
        return kind;
    }

    UUID rowId() {
        return rowId;
    }

    int rowVersion() {
        return rowVersion;
    }

    String label() {
        return label;
    }

    Map<String, String> knownCells() {
        return known == null ? null : CellText.read(known);
    }

    ExchangeLineView view() {
        return new ExchangeLineView(
                id, kind, line, status, label, CellText.differences(row(), knownCells(), status), ProblemText.read(kind, problems));
    }
}
