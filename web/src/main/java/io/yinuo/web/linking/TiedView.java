package io.yinuo.web.linking;

import io.yinuo.linking.LinkLine;
import io.yinuo.linking.Links;
import io.yinuo.linking.PartLinks;
import io.yinuo.measures.LinkKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is tied to the thing that a page shows (相关内容). */
@Named
@RequestScoped
public class TiedView {

    private static final Set<LinkKind> WORDED = EnumSet.of(LinkKind.REQUEST, LinkKind.PARAGRAPH, LinkKind.COMMITMENT);

    /** Characters of the beginning. */
    private static final int BRIEF = 30;

    @Inject
    Links links;

    private final Map<UUID, List<LinkLine>> known = new HashMap<>();
    private List<PartLinks> parts;

    /** @param kind a {@link LinkKind} */
    public List<LinkLine> of(String kind, UUID id) {
        return known.computeIfAbsent(id, each -> links.tiedTo(LinkKind.valueOf(kind), each));
    }

    /** What is tied to the parts of a matter. */
    public List<PartLinks> ofMatter(UUID suggestionId) {
        if (parts == null) {
            parts = links.ofMatter(suggestionId);
        }
        return parts;
    }

    /** What it is called: of what is called by its own words, the first of them. */
    public String brief(LinkKind kind, String title) {
        return WORDED.contains(kind) && title.length() > BRIEF ? title.substring(0, BRIEF) + "…" : title;
    }

    /** The page of what stands at an end of a link. */
    public String page(LinkLine line) {
        return switch (line.kind()) {
            case MEASURE -> "/measure.xhtml?id=" + line.id();
            case INDICATOR -> "/indicator.xhtml?id=" + line.id();
            case OBSERVATION, POLICY -> "/links.xhtml?kind=" + line.kind() + "&id=" + line.id();
            case COMMITMENT -> "/commitmentFile.xhtml?id=" + line.id();
            case SUGGESTION, REQUEST, PARAGRAPH -> "/suggestion.xhtml?id=" + line.suggestionId();
        };
    }
}
