package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkedThing;
import io.yinuo.measures.MeasureLinks;
import io.yinuo.measures.Measures;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.PolicyView;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One measure and what it is linked with (措施). */
@Named
@RequestScoped
public class MeasureView {

    @Inject
    Measures measures;

    @Inject
    MeasureLinks links;

    @Inject
    Catalogue catalogue;

    private UUID id;
    private io.yinuo.measures.MeasureView measure;
    private boolean mayChange;
    private List<LinkedThing> all;

    public void load() {
        if (id == null) {
            throw new NotFound("MEASURE_UNKNOWN");
        }
        measure = measures.get(id);
        mayChange = measures.mayChange(id);
    }

    public io.yinuo.measures.MeasureView getMeasure() {
        return measure;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    /** The document on which it rests, or null. */
    public PolicyView getPolicy() {
        return measure.policyId() == null ? null : catalogue.policy(measure.policyId());
    }

    public List<LinkedThing> getIndicators() {
        return linked(LinkKind.INDICATOR);
    }

    public List<LinkedThing> getPolicies() {
        return linked(LinkKind.POLICY);
    }

    /** The values that are linked, and nothing else of their indicators. */
    public List<ObservationView> getValues() {
        var wanted = linked(LinkKind.OBSERVATION).stream().map(LinkedThing::id).toList();
        return catalogue.values(wanted);
    }

    private List<LinkedThing> linked(LinkKind kind) {
        if (all == null) {
            all = links.linkedWith(LinkKind.MEASURE, id);
        }
        return all.stream().filter(each -> each.kind() == kind).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
