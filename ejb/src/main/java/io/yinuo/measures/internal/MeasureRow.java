package io.yinuo.measures.internal;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.Reach;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A measure, shared or of one bureau. */
@Entity
@Table(name = "measure")
public class MeasureRow implements Shipped<MeasureItem>, ExchangedRow {

    @Id
    private UUID id;

    private UUID bureauId;

    /** The bureau, or that it is shared: within it a code is used once. */
    private String ownerKey;

    private String code;

    private String title;

    private String description;

    private String themeCode;

    private UUID sectionId;

    private String unitName;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private String place;

    private String begins;

    private String ends;

    private UUID policyId;

    private String source;

    private String passage;

    private String retiredReason;

    private Instant changedAt;

    @Version
    private int version;

    protected MeasureRow() {}

    /** A measure of the bureau's own. */
    public MeasureRow(UUID bureauId, NewMeasure measure, Instant at) {
        this(UUID.randomUUID(), bureauId, measure.code(), at);
        become(measure, at);
    }

    MeasureRow(UUID id, UUID bureauId, String code, Instant at) {
        this.id = id;
        this.bureauId = bureauId;
        this.ownerKey = CatalogueIds.ownerKey(bureauId);
        this.code = code;
        this.changedAt = at;
    }

    @Override
    public void take(MeasureItem item, CatalogueIds ids, int number) {
        title = item.title();
        description = item.description();
        themeCode = item.theme();
        unitName = item.unitName();
        state = item.state();
        reach = item.reach();
        place = item.place();
        begins = item.begins();
        policyId = ids.policy(item.policy());
        source = item.source();
        passage = item.passage();
    }

    /** It is this from now on; whose it is stays. */
    public final void become(NewMeasure measure, Instant at) {
        code = measure.code().strip();
        title = measure.title().strip();
        description = measure.description().strip();
        themeCode = measure.themeCode();
        sectionId = measure.sectionId();
        unitName = Texts.orNull(measure.unitName());
        state = measure.state();
        reach = measure.reach();
        place = Texts.orNull(measure.place());
        begins = Texts.kept(AsOf.typed(measure.begins()));
        ends = Texts.kept(AsOf.typed(measure.ends()));
        policyId = measure.policyId();
        source = measure.source().strip();
        passage = Texts.orNull(measure.passage());
        changedAt = at;
    }

    /**
     * It is taken no longer, and kept for what points at it (停用).
     *
     * @throws StateConflict {@code MEASURE_CLOSED}
     */
    public void retire(String reason, Instant at) {
        requireOpen();
        state = MeasureState.RETIRED;
        retiredReason = reason;
        changedAt = at;
    }

    /**
     * It is taken again (恢复).
     *
     * @throws StateConflict {@code MEASURE_NOT_CLOSED}
     */
    public void resume(MeasureState now, Instant at) {
        if (state != MeasureState.RETIRED) {
            throw new StateConflict("MEASURE_NOT_CLOSED");
        }
        state = now;
        retiredReason = null;
        changedAt = at;
    }

    /** @throws StateConflict {@code MEASURE_CLOSED} */
    public void requireOpen() {
        if (state == MeasureState.RETIRED) {
            throw new StateConflict("MEASURE_CLOSED");
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    public boolean isOf(UUID bureau) {
        return bureau.equals(bureauId);
    }

    public String code() {
        return code;
    }

    @Override
    public int version() {
        return version;
    }

    public MeasureView view(String sectionName) {
        return new MeasureView(
                id, code, title, description, themeCode, sectionId, sectionName, unitName, state, reach, place,
                Texts.asOf(begins), Texts.asOf(ends), policyId, source, passage, retiredReason, bureauId != null,
                changedAt, version);
    }

    public UUID sectionId() {
        return sectionId;
    }
}
