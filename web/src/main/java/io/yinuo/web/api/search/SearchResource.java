package io.yinuo.web.api.search;

import io.yinuo.register.PageOf;
import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.TextSearch;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Words in everything that the caller may see. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    TextSearch search;

    @GET
    @Described("Finds what bears all the words of q, the best first; kind leaves only some kinds, at most 100 on a page.")
    public PageOf<Hit> find(
            @QueryParam("q") String q,
            @QueryParam("kind") List<FoundKind> kinds,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        var found = search.find(new SearchQuery(q, Set.copyOf(kinds), page, size));
        return new PageOf<>(found.items(), (int) found.total(), false, page, size);
    }
}
