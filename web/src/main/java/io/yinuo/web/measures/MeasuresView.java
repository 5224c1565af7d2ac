package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueCounts;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.Measures;
import io.yinuo.measures.ThemeCount;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The measures database by theme (措施库), and the measures that fit the filters. */
@Named
@ViewScoped
public class MeasuresView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Catalogue catalogue;

    @Inject
    Measures measures;

    @Inject
    Shell shell;

    private String text;
    private String theme;
    private MeasureState state;
    private transient List<ThemeCount> themes;
    private transient CatalogueCounts counts;
    private transient FoundRows<MeasureView> rows;

    public void load() {
        shell.require(Destination.MEASURES);
    }

    public LazyDataModel<MeasureView> getRows() {
        if (rows == null) {
            rows = new FoundRows<>((page, size) -> measures.find(new CatalogueQuery(text, theme, state, null, page, size)));
        }
        return rows;
    }

    public List<ThemeCount> getThemes() {
        if (themes == null) {
            themes = catalogue.themes();
        }
        return themes;
    }

    public CatalogueCounts getCounts() {
        if (counts == null) {
            counts = catalogue.counts();
        }
        return counts;
    }

    /** The name of a theme by its code. */
    public String themeOf(String code) {
        return getThemes().stream()
                .filter(each -> each.theme().code().equals(code))
                .map(each -> each.theme().name())
                .findFirst()
                .orElse(code);
    }

    public MeasureState[] getStates() {
        return MeasureState.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public MeasureState getState() {
        return state;
    }

    public void setState(MeasureState state) {
        this.state = state;
    }
}
