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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
            case SUGGESTION, COMMITMENT, REPORT, OPINION, TALK, PAPER -> shell.isStaff() ? "/suggestion" : "/deputy/suggestion";
            case REPLY -> "/letter";
            case MEASURE -> "/measure";
            case FIGURE -> "/indicator";
            case POLICY, OBSERVATION -> "/links";
            case STANDARD_TEXT -> "/standardText";
            case BULLETIN, YEAR_SUMMARY -> "/bulletin";
            case NORM -> "/norms";
        };
    }

    /** The name by which that page is told what to show. */
    public String parameter(Hit hit) {
        return hit.kind() == FoundKind.REPLY ? "reply" : "id";
    }

    /** Whether that page is told of what kind it is, because it shows several. */
    public boolean isOfAKind(Hit hit) {
        return outcome(hit).equals("/links");
    }

    public Object target(Hit hit) {
        return switch (hit.kind()) {
            case COMMITMENT, REPORT, OPINION, TALK, PAPER -> hit.suggestionId();
            default -> hit.sourceId();
        };
    }

    /** The number of the matter or the letter, or the source. */
    public String reference(Hit hit) {
        return switch (hit.kind()) {
            case SUGGESTION, REPORT, OPINION, TALK, PAPER -> messages.number(hit.reference());
            default -> hit.reference();
        };
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

    /** What the reader can find at all: not everybody reads the measures database, and just who makes replies what handlers write. */
    public List<FoundKind> getKinds() {
        boolean measures = shell.mayGo(Destination.MEASURES);
        boolean papers = shell.mayGo(Destination.BULLETINS);
        return Stream.of(FoundKind.values())
                .filter(each -> switch (each) {
                    case SUGGESTION, REPLY, COMMITMENT -> true;
                    case MEASURE, FIGURE, POLICY, NORM, OBSERVATION -> measures;
                    case STANDARD_TEXT, BULLETIN, YEAR_SUMMARY -> papers;
                    case REPORT, OPINION, TALK, PAPER -> measures && shell.isStaff();
                })
                .toList();
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
