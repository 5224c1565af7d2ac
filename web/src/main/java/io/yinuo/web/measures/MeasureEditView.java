package io.yinuo.web.measures;

import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.ChangeMeasure;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.Measures;
import io.yinuo.measures.PolicyView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ThemeCount;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a measure, changes one of the bureau's own, closes it, or deletes it (措施登记). */
@Named
@ViewScoped
public class MeasureEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Measures measures;

    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    @Inject
    MeasureKeepers keepers;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String reason;
    private MeasureForm form;
    private MeasureState before;
    private transient Boolean mayClose;
    private transient List<ThemeCount> themes;
    private transient List<SectionView> sections;
    private transient List<PolicyView> policies;

    public void load() {
        if (!keepers.isWriter()) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        if (id == null) {
            form = new MeasureForm();
            var own = shell.actor().sections();
            form.setSectionId(own.size() == 1 ? own.iterator().next() : null);
            return;
        }
        var known = measures.get(id);
        if (!measures.mayChange(id)) {
            throw new NotFound("MEASURE_UNKNOWN");
        }
        version = known.version();
        before = known.state();
        form = MeasureForm.of(known);
    }

    @TellsRefusals
    public String make() {
        return done("measureEdit.made", measures.make(form.command()));
    }

    @TellsRefusals
    public String change() {
        measures.change(new ChangeMeasure(id, version, form.command()));
        return done("measureEdit.changed", id);
    }

    @TellsRefusals
    public String close() {
        measures.close(id, version, reason);
        return done("measureEdit.closed", id);
    }

    @TellsRefusals
    public String resume() {
        measures.resume(id, version, reason);
        return done("measureEdit.resumed", id);
    }

    @TellsRefusals
    public String delete() {
        measures.delete(id, version, reason);
        notices.done("measureEdit.deleted");
        return "/measures?faces-redirect=true";
    }

    private String done(String notice, UUID measureId) {
        notices.done(notice);
        return "/measure?faces-redirect=true&id=" + measureId;
    }

    public boolean isClosed() {
        return before == MeasureState.RETIRED;
    }

    public boolean isMayClose() {
        if (mayClose == null) {
            mayClose = id != null && measures.mayClose(id);
        }
        return mayClose;
    }

    public List<ThemeCount> getThemes() {
        if (themes == null) {
            themes = catalogue.themes();
        }
        return themes;
    }

    public List<SectionView> getSections() {
        if (sections == null) {
            sections = directory.sections(shell.actor().bureauId()).stream()
                    .filter(section -> section.active() || section.id().equals(form.getSectionId()))
                    .toList();
        }
        return sections;
    }

    public List<PolicyView> getPolicies() {
        if (policies == null) {
            policies = catalogue.policies(new CatalogueQuery(null, null, null, null, 0, CatalogueQuery.MOST)).items();
        }
        return policies;
    }

    /** Closing is a step of its own. */
    public List<MeasureState> getStates() {
        return Stream.of(MeasureState.values()).filter(state -> state != MeasureState.RETIRED).toList();
    }

    public Reach[] getReaches() {
        return Reach.values();
    }

    public MeasureForm getForm() {
        return form;
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
