package io.yinuo.web.linking;

import io.yinuo.linking.LinkLine;
import io.yinuo.linking.Links;
import io.yinuo.linking.PartLinks;
import io.yinuo.measures.LinkKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is tied to the thing that a page shows (相关内容). */
@Named
@RequestScoped
public class TiedView {

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
