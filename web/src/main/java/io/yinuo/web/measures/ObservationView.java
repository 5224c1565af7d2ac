package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.CorrectObservation;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.Observations;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records a value of an indicator, or puts one of the bureau's own right (数据录入). */
@Named
@ViewScoped
public class ObservationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> WRITERS = Set.of(Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD);
    private static final Set<String> WITHDRAWERS = Set.of(Roles.SECRETARY, Roles.SECTION_HEAD);

    @Inject
    Catalogue catalogue;

    @Inject
    Observations observations;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID indicatorId;
    private UUID id;
    private int version;
    private String reason;
    private ObservationForm form;
    private transient IndicatorView indicator;

    public void load() {
        if (!isWriter()) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        if (id == null) {
            form = new ObservationForm();
            form.setUnit(getIndicator().unit());
            return;
        }
        var known = catalogue.values(List.of(id)).stream()
                .filter(io.yinuo.measures.ObservationView::own)
                .findFirst()
                .orElseThrow(() -> new NotFound("OBSERVATION_UNKNOWN"));
        indicatorId = known.indicatorId();
        version = known.version();
        form = ObservationForm.of(known);
    }

    @TellsRefusals
    public String record() {
        observations.record(form.command(indicatorId));
        return done("observation.recorded");
    }

    @TellsRefusals
    public String correct() {
        observations.correct(new CorrectObservation(id, version, form.command(indicatorId), reason));
        return done("observation.corrected");
    }

    @TellsRefusals
    public String withdraw() {
        observations.withdraw(id, version, reason);
        return done("observation.withdrawn");
    }

    private String done(String notice) {
        notices.done(notice);
        return "/indicator?faces-redirect=true&id=" + indicatorId;
    }

    /** Whether the reader records values. */
    public boolean isWriter() {
        return shell.actor().holdsAnyOf(WRITERS, shell.actor().bureauId());
    }

    public boolean isMayWithdraw() {
        return id != null && shell.actor().holdsAnyOf(WITHDRAWERS, shell.actor().bureauId());
    }

    public IndicatorView getIndicator() {
        if (indicator == null) {
            if (indicatorId == null) {
                throw new NotFound("INDICATOR_UNKNOWN");
            }
            indicator = catalogue.indicator(indicatorId);
        }
        return indicator;
    }

    public Reach[] getReaches() {
        return Reach.values();
    }

    public ValueKind[] getKinds() {
        return ValueKind.values();
    }

    public Comparison[] getComparisons() {
        return Comparison.values();
    }

    /** The one that the indicator is measured in; all of them for words without a unit. */
    public MeasureUnit[] getUnits() {
        return getIndicator().unit() == null ? MeasureUnit.values() : new MeasureUnit[] {getIndicator().unit()};
    }

    public ObservationForm getForm() {
        return form;
    }

    public UUID getIndicatorId() {
        return indicatorId;
    }

    public void setIndicatorId(UUID indicatorId) {
        this.indicatorId = indicatorId;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
