package io.yinuo.web.drafting;

import io.yinuo.drafting.LetterField;
import io.yinuo.drafting.StandardText;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTexts;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One text that the office keeps for letters (范文、常用语): written, rewritten, switched off and on; others read it. */
@Named
@ViewScoped
public class StandardTextView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = StandardTextKind.TEMPLATE.name();
    private static final String LIST = "/standardTexts?faces-redirect=true";

    @Inject
    StandardTexts texts;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private String kind;
    private int version;
    private StandardTextForm form;
    private transient StandardText kept;

    public void load() {
        if (id == null) {
            shell.require(Destination.STANDARD_TEXTS);
            form = new StandardTextForm(TEMPLATE.equals(kind) ? StandardTextKind.TEMPLATE : StandardTextKind.LINE);
            return;
        }
        form = StandardTextForm.of(getKept());
        version = getKept().version();
    }

    @TellsRefusals
    public String save() {
        if (id == null) {
            texts.keep(form.command());
        } else {
            texts.rewrite(id, version, form.command());
        }
        notices.done("standardText.saved", form.getName());
        return LIST;
    }

    /** What is typed stays on the page, as it is not what is switched. */
    @TellsRefusals
    public void switchOff() {
        texts.switchOff(id, version);
        switched("standardText.switchedOff");
    }

    /** The same the other way. */
    @TellsRefusals
    public void switchOn() {
        texts.switchOn(id, version);
        switched("standardText.switchedOn");
    }

    /** The switch counts as one version; whoever wrote the text anew meanwhile is not overwritten by what is typed here. */
    private void switched(String notice) {
        version++;
        kept = null;
        notices.done(notice, getKept().name());
    }

    /** As it is stored; null for a new one. */
    public StandardText getKept() {
        if (kept == null && id != null) {
            kept = texts.text(id);
        }
        return kept;
    }

    /** Whether the reader keeps the texts, and does not just read this one. */
    public boolean isKeeper() {
        return shell.mayGo(Destination.STANDARD_TEXTS);
    }

    /** What the browser keeps what is typed under. */
    public String getTypedUnder() {
        return "standardText-" + (id == null ? form.getKind() : id);
    }

    public boolean isTemplate() {
        return form.getKind() == StandardTextKind.TEMPLATE;
    }

    public LetterField[] getFields() {
        return LetterField.values();
    }

    /** A place that only the drafter can fill. */
    public String getBlank() {
        return "{" + LetterField.BLANK + "：}";
    }

    public MatterKind[] getMatters() {
        return MatterKind.values();
    }

    public StandardTextForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
