package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.NormView;
import io.yinuo.measures.PolicyView;
import io.yinuo.measures.Reach;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** A norm, shared or of one bureau. */
@Entity
@Table(name = "measure_norm")
public class NormRow implements Shipped<NormItem>, ExchangedRow {

    @Id
    private UUID id;

    private UUID bureauId;

    private String ownerKey;

    private String code;

    private String themeCode;

    private String title;

    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    private BigDecimal amount;

    private UUID policyId;

    private String passage;

    private int position;

    private Instant withdrawnAt;

    @Version
    private int version;

    protected NormRow() {}

    NormRow(UUID id, UUID bureauId, String code) {
        this.id = id;
        this.bureauId = bureauId;
        this.ownerKey = CatalogueIds.ownerKey(bureauId);
        this.code = code;
    }

    @Override
    public void take(NormItem item, CatalogueIds ids, int place) {
        themeCode = item.theme();
        title = item.title();
        indicatorId = ids.indicator(item.indicator());
        reach = item.reach();
        comparison = item.comparison();
        amount = item.amount();
        policyId = ids.policy(item.policy());
        passage = item.passage();
        position = place;
    }

    /** It is this from now on; whose it is and its code stay. */
    void become(NewNorm norm) {
        themeCode = norm.themeCode();
        title = norm.title();
        indicatorId = norm.indicatorId();
        reach = norm.reach();
        comparison = norm.comparison();
        amount = norm.amount();
        policyId = norm.policyId();
        passage = norm.passage();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    NormView view(Function<UUID, IndicatorView> indicators, Function<UUID, PolicyView> policies) {
        var unit = indicatorId == null ? null : indicators.apply(indicatorId).unit();
        var source = policyId == null ? null : policies.apply(policyId).title();
        return new NormView(
                id, code, themeCode, title, indicatorId, reach, comparison, Amounts.plain(amount), unit, policyId, source,
                passage, bureauId != null, version);
    }
}
