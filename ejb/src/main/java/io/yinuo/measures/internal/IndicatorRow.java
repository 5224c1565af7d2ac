package io.yinuo.measures.internal;

import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** An indicator, shared or of one bureau. */
@Entity
@Table(name = "measure_indicator")
public class IndicatorRow implements Shipped<IndicatorItem>, ExchangedRow {

    @Id
    private UUID id;

    private UUID bureauId;

    private String ownerKey;

    private String code;

    private String name;

    private String definition;

    private String themeCode;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String parentCode;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    private BigDecimal least;

    private BigDecimal most;

    private UUID policyId;

    private int position;

    @Version
    private int version;

    protected IndicatorRow() {}

    IndicatorRow(UUID id, UUID bureauId, String code) {
        this.id = id;
        this.bureauId = bureauId;
        this.ownerKey = CatalogueIds.ownerKey(bureauId);
        this.code = code;
    }

    @Override
    public void take(IndicatorItem item, CatalogueIds ids, int place) {
        name = item.name();
        definition = item.definition();
        themeCode = item.theme();
        kind = item.kind();
        parentCode = item.parent();
        unit = item.unit();
        least = item.least();
        most = item.most();
        policyId = ids.policy(item.policy());
        position = place;
    }

    /** It is this from now on; whose it is and its code stay. */
    void become(NewIndicator indicator) {
        name = indicator.name();
        definition = indicator.definition();
        themeCode = indicator.themeCode();
        kind = indicator.kind();
        parentCode = indicator.parentCode();
        unit = indicator.unit();
        least = indicator.least();
        most = indicator.most();
        policyId = indicator.policyId();
    }

    boolean isOwn() {
        return bureauId != null;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public IndicatorView view() {
        return new IndicatorView(
                id, code, name, definition, themeCode, kind, parentCode, unit, Amounts.plain(least), Amounts.plain(most),
                policyId);
    }
}
