package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.IndicatorLine;
import io.yinuo.measures.ThemeCount;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The indicators that fit the filters (指标). */
@Named
@ViewScoped
public class IndicatorsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Catalogue catalogue;

    @Inject
    Shell shell;

    private String text;
    private String theme;
    private transient FoundRows<IndicatorLine> rows;

    public void load() {
        shell.require(Destination.MEASURES);
    }

    public LazyDataModel<IndicatorLine> getRows() {
        if (rows == null) {
            rows = new FoundRows<>((page, size) ->
                    catalogue.indicators(new CatalogueQuery(text, theme, null, null, page, size)));
        }
        return rows;
    }

    public List<ThemeCount> getThemes() {
        return catalogue.themes();
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
}
