package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.NormReport;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.PolicyView;
import io.yinuo.shared.NotFound;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One indicator with its values over time and between places (指标). */
@Named
@RequestScoped
public class IndicatorView {

    @Inject
    Catalogue catalogue;

    @Inject
    Messages messages;

    private UUID id;
    private io.yinuo.measures.IndicatorView indicator;
    private List<ObservationView> values;
    private List<NormReport> norms;
    private PolicyView policy;

    public void load() {
        if (id == null) {
            throw new NotFound("INDICATOR_UNKNOWN");
        }
        indicator = catalogue.indicator(id);
        values = catalogue.valuesOf(id);
        norms = catalogue.norms().stream().filter(each -> id.equals(each.norm().indicatorId())).toList();
        policy = indicator.policyId() == null ? null : catalogue.policy(indicator.policyId());
    }

    public io.yinuo.measures.IndicatorView getIndicator() {
        return indicator;
    }

    /** Every value, for the table beneath the charts. */
    public List<ObservationView> getValues() {
        return values;
    }

    /** The document that lays the indicator down, or null. */
    public PolicyView getPolicy() {
        return policy;
    }

    /** The norms that its values are held against. */
    public List<NormReport> getNorms() {
        return norms;
    }

    public boolean isOverTime() {
        return chart().isOverTime();
    }

    public String getTimeChart() {
        return chart().overTime();
    }

    public boolean isBetweenPlaces() {
        return chart().isBetweenPlaces();
    }

    public String getPlaceChart() {
        return chart().betweenPlaces();
    }

    private FigureChart chart() {
        var unit = indicator.unit() == null ? "" : messages.label(indicator.unit());
        return new FigureChart(values, unit, reach -> messages.label(reach), norms);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
