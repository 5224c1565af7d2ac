package io.yinuo.web.drafting;

import io.yinuo.drafting.Drafting;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;

/** The stored text beside the one on the page: whose it is, and whether it came after the page was shown. */
@Named
@RequestScoped
public class DraftConflictView {

    @Inject
    DraftView draft;

    @Inject
    Drafting drafting;

    private Boolean own;

    /** Whether it is the person's own, stored from another window or on leaving this page. */
    public boolean isOwn() {
        if (own == null) {
            own = drafting.isOwnText(draft.getForm().getReplyId());
        }
        return own;
    }

    /** Tells the page whether something newer is stored than what it shows. */
    @TellsRefusals
    public void look() {
        var stored = drafting.reply(draft.getForm().getReplyId());
        PrimeFaces.current().ajax().addCallbackParam("moved", stored.version() != draft.getForm().getVersion());
    }
}
