package io.yinuo.web.search;

import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.search.Hit;
import io.yinuo.search.Memory;
import io.yinuo.search.MemoryView;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.web.measures.FigureWords;
import io.yinuo.web.messages.Messages;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What came before the matter in hand, and the words of it that go into the letter, each with its source. */
@Named
@RequestScoped
public class MemoryPanel {

    private static final System.Logger LOG = System.getLogger(MemoryPanel.class.getName());

    @Inject
    Memory memory;

    @Inject
    Messages messages;

    @Inject
    FigureWords figures;

    private final Map<UUID, MemoryView> read = new HashMap<>();
    private final Set<UUID> failed = new HashSet<>();

    /** Whether a whole page is drawn. Nothing is read while a draft saves itself, which looks into each part of the form. */
    public boolean isShown() {
        var faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && !faces.getPartialViewContext().isPartialRequest();
    }

    /** Read once for a page; empty while the index cannot be read, for the letter can be written without. */
    public MemoryView of(UUID suggestionId) {
        return read.computeIfAbsent(suggestionId, this::read);
    }

    private MemoryView read(UUID suggestionId) {
        try {
            return memory.ofCase(suggestionId);
        } catch (EJBException broken) {
            LOG.log(WARNING, "What came before the matter cannot be looked up", broken);
            failed.add(suggestionId);
            return new MemoryView(List.of(), List.of(), List.of());
        }
    }

    /** What the panel says of itself: how things were found, that there are none, or that nothing can be looked up now. */
    public String hint(UUID suggestionId) {
        var found = of(suggestionId);
        if (failed.contains(suggestionId)) {
            return messages.of("memory.failed");
        }
        return messages.of(found.nothing() ? "memory.none" : "memory.how");
    }

    /** Why it is shown. */
    public String why(Hit hit) {
        return messages.of("memory.why", messages.texts().listed(hit.matched()));
    }

    /** What was reported of the promise last: figure, words, address and file, as far as there are. */
    public String evidence(MemoryView.Promised promised) {
        var report = promised.evidence();
        var said = messages.texts().clauses(Stream.of(report.figure(), report.text(), report.link(), report.fileName())
                .filter(part -> part != null && !part.isBlank())
                .toList());
        return messages.of("memory.evidence", messages.day(report.reportedAt().atZone(WorkClock.ZONE).toLocalDate()), said);
    }

    public String quote(MemoryView.Earlier earlier) {
        var number = new SuggestionNumber(earlier.hit().reference()).label();
        return earlier.reply() == null
                ? messages.of("memory.quote.suggestion", number, earlier.hit().title())
                : messages.of("memory.quote.answered", number, earlier.hit().title(), earlier.reply().documentNumber());
    }

    public String quote(MemoryView.Promised promised) {
        return messages.of("memory.quote.promise", promised.hit().reference(), promised.commitment().exactWords());
    }

    /** A measure in its own words. */
    public String words(Hit measure) {
        var said = measure.text().isBlank() ? measure.title() : measure.text();
        return measure.reference() == null || measure.reference().isBlank()
                ? said
                : messages.of("memory.quote.sourced", said, measure.reference());
    }

    public String quote(MemoryView.Figure figure) {
        return messages.of("memory.quote.sourced", said(figure), figure.latest().source());
    }

    /** Place, time and value, and whom it is about. */
    public String said(MemoryView.Figure figure) {
        return figures.said(figure.latest());
    }
}
