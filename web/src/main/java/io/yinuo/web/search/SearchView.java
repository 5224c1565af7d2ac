package io.yinuo.web.search;

import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.Hits;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.messages.RefusalWords;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Words in everything that the reader may see: what was found, by kind and page, under an address that can be kept. */
@Named
@RequestScoped
public class SearchView {

    private static final int SIZE = 20;

    @Inject
    TextSearch search;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    private String text;
    private FoundKind kind;
    private int page;
    private Hits found;
    private String refusal;

    public void load() {
        shell.require(Destination.SEARCH);
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            found = search.find(new SearchQuery(text, kind == null ? Set.of() : Set.of(kind), page, SIZE));
        } catch (InvalidInput wrong) {
            refusal = RefusalWords.of(wrong, messages.texts());
        }
    }

    /** The page that shows what was found; a deputy has one of the own matter. */
    public String outcome(Hit hit) {
        return switch (hit.kind()) {
            case SUGGESTION, COMMITMENT -> shell.isStaff() ? "/suggestion" : "/deputy/suggestion";
            case REPLY -> "/letter";
            case MEASURE -> "/measure";
            case FIGURE -> "/indicator";
        };
    }

    /** The name by which that page is told what to show. */
    public String parameter(Hit hit) {
        return hit.kind() == FoundKind.REPLY ? "reply" : "id";
    }

    public Object target(Hit hit) {
        return hit.kind() == FoundKind.COMMITMENT ? hit.suggestionId() : hit.sourceId();
    }

    public Hits getFound() {
        return found;
    }

    /** What is wrong with the words, in words; null when nothing is. */
    public String getRefusal() {
        return refusal;
    }

    /** How many pages can be turned to. */
    public long getPages() {
        long within = Math.min(found.total(), SearchQuery.MOST_IN_REACH);
        return (within + SIZE - 1) / SIZE;
    }

    public FoundKind[] getKinds() {
        return FoundKind.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public FoundKind getKind() {
        return kind;
    }

    public void setKind(FoundKind kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
