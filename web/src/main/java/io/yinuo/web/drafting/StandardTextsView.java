package io.yinuo.web.drafting;

import io.yinuo.drafting.StandardText;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTextQuery;
import io.yinuo.drafting.StandardTextState;
import io.yinuo.drafting.StandardTexts;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The texts that the office keeps for letters (范文和常用语), to look through. */
@Named
@ViewScoped
public class StandardTextsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StandardTexts texts;

    @Inject
    Shell shell;

    private String words;
    private StandardTextKind kind;
    private MatterKind matter;
    private StandardTextState state;
    private transient StandardTextQuery asked;
    private transient List<StandardText> rows;

    public void load() {
        shell.require(Destination.STANDARD_TEXTS);
    }

    /** Asked for once as long as the filters are the same. */
    public List<StandardText> getRows() {
        var query = new StandardTextQuery(words, kind, matter, state);
        if (!query.equals(asked)) {
            asked = query;
            rows = texts.search(query);
        }
        return rows;
    }

    public StandardTextKind[] getKinds() {
        return StandardTextKind.values();
    }

    public MatterKind[] getMatters() {
        return MatterKind.values();
    }

    public StandardTextState[] getStates() {
        return StandardTextState.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public StandardTextKind getKind() {
        return kind;
    }

    public void setKind(StandardTextKind kind) {
        this.kind = kind;
    }

    public MatterKind getMatter() {
        return matter;
    }

    public void setMatter(MatterKind matter) {
        this.matter = matter;
    }

    public StandardTextState getState() {
        return state;
    }

    public void setState(StandardTextState state) {
        this.state = state;
    }
}
