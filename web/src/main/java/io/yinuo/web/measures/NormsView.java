package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.Disagreement;
import io.yinuo.measures.NormReport;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The norms with the values that are held against them, and values that contradict each other (标准与数据核对). */
@Named
@RequestScoped
public class NormsView {

    @Inject
    Catalogue catalogue;

    @Inject
    Shell shell;

    private List<NormReport> norms;
    private List<Disagreement> disagreements;

    public void load() {
        shell.require(Destination.MEASURES);
    }

    public List<NormReport> getNorms() {
        if (norms == null) {
            norms = catalogue.norms();
        }
        return norms;
    }

    /** The norms that some value does not keep. */
    public List<NormReport> getBroken() {
        return getNorms().stream().filter(each -> each.broken() > 0).toList();
    }

    public List<Disagreement> getDisagreements() {
        if (disagreements == null) {
            disagreements = catalogue.disagreements();
        }
        return disagreements;
    }
}
