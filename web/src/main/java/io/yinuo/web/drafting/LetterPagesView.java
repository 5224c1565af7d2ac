package io.yinuo.web.drafting;

import io.yinuo.drafting.ReplyFiles;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages of a letter as they will be printed, beside the draft (成文预览). */
@Named
@RequestScoped
public class LetterPagesView {

    @Inject
    ReplyFiles files;

    @Inject
    DraftView draft;

    private List<String> pages = List.of();

    /** Stores what is typed and sets it; nothing is shown of a draft that was refused, for it would be an older one. */
    @TellsRefusals
    public void show() {
        if (draft.keep()) {
            pages = files.pages(draft.getForm().getReplyId());
        }
    }

    /** Drawings, one for each page; none unless somebody asked. */
    public List<String> getPages() {
        return pages;
    }
}
