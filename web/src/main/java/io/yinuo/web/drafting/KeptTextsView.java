package io.yinuo.web.drafting;

import io.yinuo.drafting.OfferedText;
import io.yinuo.drafting.OfferedTexts;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.shared.NotFound;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** The templates and standard lines beside a draft (范文和常用语): begin with one, or put one in where the caret is. */
@Named
@RequestScoped
public class KeptTextsView {

    /** Pairs of characters that a line has in common with the requests, at least. */
    private static final int IN_COMMON = 4;

    private static final int MOST_FITTING = 3;

    @Inject
    DraftView draft;

    @Inject
    OfferedTexts texts;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private List<OfferedText> offered;
    private String opening;

    public List<OfferedText> getTemplates() {
        return of(StandardTextKind.TEMPLATE);
    }

    /** Those that fit the requests best first. */
    public List<OfferedText> getLines() {
        return of(StandardTextKind.LINE);
    }

    private List<OfferedText> of(StandardTextKind kind) {
        if (offered == null) {
            offered = texts.of(draft.getForm().getReplyId());
        }
        return offered.stream().filter(text -> text.kind() == kind).toList();
    }

    /** Whether it is one of the few lines that have most in common with the requests. */
    public boolean fits(OfferedText text) {
        return text.fit() >= IN_COMMON && getLines().stream().limit(MOST_FITTING).anyMatch(text::equals);
    }

    /** Why it is shown: what it has in common with the requests, else on what condition it may be used here today. */
    public String why(OfferedText text) {
        if (!text.matched().isEmpty()) {
            return messages.of("keptTexts.why", String.join("、", text.matched()));
        }
        var matter = text.matter() == null
                ? messages.get("keptTexts.why.any")
                : messages.of("keptTexts.why.for", messages.label(text.matter()));
        return text.usableUntil() == null
                ? matter
                : messages.of("keptTexts.why.until", matter, messages.day(text.usableUntil()));
    }

    /** Whether nothing but the opening stands in the draft, in whose place a template goes. */
    public boolean isBeginning() {
        return draft.getForm().isBeginning(getOpening());
    }

    private String getOpening() {
        if (opening == null) {
            opening = texts.opening(draft.getForm().getReplyId());
        }
        return opening;
    }

    /**
     * Keeps what is typed as a version, then begins with the template that the page names, or goes on with it after the text. What
     * is offered may have changed since the page was drawn, so that no place in a list says which one is meant.
     */
    @TellsRefusals
    public String begin() {
        if (!draft.keepAsVersion()) {
            return null;
        }
        boolean beginning = isBeginning();
        var text = texts.use(draft.getForm().getReplyId(), chosen());
        draft.getForm().take(text, getOpening());
        if (!draft.keep()) {
            return null;
        }
        notices.done(beginning ? "keptTexts.begun" : "keptTexts.added", text.name(), text.open().size());
        return "/draft?faces-redirect=true&includeViewParams=true";
    }

    /** Hands the words of a line to the page, which puts them in, after storing what is typed. */
    @TellsRefusals
    public void insert() {
        if (!draft.keep()) {
            return;
        }
        var text = texts.use(draft.getForm().getReplyId(), chosen());
        PrimeFaces.current().ajax().addCallbackParam("words", text.words());
    }

    private static UUID chosen() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("text");
        try {
            return UUID.fromString(String.valueOf(sent));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("STANDARD_TEXT_NOT_OFFERED");
        }
    }
}
