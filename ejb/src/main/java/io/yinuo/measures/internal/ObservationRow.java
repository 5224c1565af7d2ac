package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A value of an indicator, shared or of one bureau; a wrong one is corrected or withdrawn, never deleted. */
@Entity
@Table(name = "measure_observation")
public class ObservationRow implements Shipped<ObservationItem>, ExchangedRow {

    @Id
    private UUID id;

    private UUID bureauId;

    private UUID indicatorId;

    private String place;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Enumerated(EnumType.STRING)
    private ValueKind kind;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    private BigDecimal amount;

    private String words;

    private String asOf;

    private String source;

    private String passage;

    private String remark;

    private String recordedBy;

    private Instant recordedAt;

    private Instant withdrawnAt;

    @Version
    private int version;

    protected ObservationRow() {}

    /** A row that a catalogue brings and fills. */
    static ObservationRow shared(UUID id, Instant at) {
        var row = new ObservationRow();
        row.id = id;
        row.recordedAt = at;
        return row;
    }

    public ObservationRow(UUID bureauId, NewObservation value, String recordedBy, Instant recordedAt) {
        this(UUID.randomUUID(), bureauId, value, recordedBy, recordedAt);
    }

    ObservationRow(UUID id, UUID bureauId, NewObservation value, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.bureauId = bureauId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.indicatorId = value.indicatorId();
        correct(value);
    }

    /** It says this from now on; whose it is and of what indicator stays. */
    public final void correct(NewObservation value) {
        place = value.place().strip();
        reach = value.reach();
        kind = value.kind();
        comparison = value.comparison();
        amount = value.amount();
        words = Texts.orNull(value.words());
        asOf = Texts.kept(value.asOf());
        source = value.source().strip();
        passage = value.passage().strip();
        remark = Texts.orNull(value.remark());
    }

    /** It is in no list from now on. */
    public void withdraw(Instant at) {
        withdrawnAt = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    public boolean isOf(UUID bureau) {
        return bureau.equals(bureauId);
    }

    @Override
    public int version() {
        return version;
    }

    /** Place, time and value on one line, for the trail. */
    public String words() {
        return place + " " + reach + " " + (asOf == null ? "" : asOf + " ") + comparison + " "
                + (amount == null ? words : Amounts.plain(amount).toPlainString());
    }

    @Override
    public void take(ObservationItem item, CatalogueIds ids, int number) {
        indicatorId = ids.indicator(item.indicator());
        place = item.place();
        reach = item.reach();
        kind = item.kind();
        comparison = item.comparison();
        amount = item.amount();
        words = item.words();
        asOf = item.asOf();
        source = item.source();
        passage = item.passage();
        remark = item.remark();
    }

    public ObservationView view(IndicatorView indicator) {
        return new ObservationView(
                id, indicatorId, indicator.code(), indicator.name(), place, reach, kind, comparison,
                Amounts.plain(amount), indicator.unit(), words, Texts.asOf(asOf), source, passage, remark,
                bureauId != null, recordedBy, recordedAt, version);
    }

    public UUID indicatorId() {
        return indicatorId;
    }
}
