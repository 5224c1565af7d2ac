package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.PolicyView;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The documents that are cited (政策文件). */
@Named
@ViewScoped
public class PoliciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Catalogue catalogue;

    @Inject
    Shell shell;

    private String text;
    private transient FoundRows<PolicyView> rows;

    public void load() {
        shell.require(Destination.MEASURES);
    }

    public LazyDataModel<PolicyView> getRows() {
        if (rows == null) {
            rows = new FoundRows<>((page, size) -> catalogue.policies(new CatalogueQuery(text, null, null, null, page, size)));
        }
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
