package io.yinuo.web.api.measures;

import io.yinuo.linking.LinkChoice;
import io.yinuo.linking.LinkFile;
import io.yinuo.linking.LinkView;
import io.yinuo.linking.Links;
import io.yinuo.linking.TieThings;
import io.yinuo.measures.LinkKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What belongs together: measures, indicators, values and documents with matters and their parts. */
@Path("/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

    /** What the boundary names as the page does, by the parameters of the address. */
    private static final Map<String, String> PARAMETERS = Map.of("otherKind", "kind", "q", "words");

    @Inject
    Links links;

    @Inject
    Versions versions;

    /** The version of the link that the caller has seen. */
    public record Decision(Integer expectedVersion) {}

    /** For which matter the system looks. */
    public record Asked(UUID suggestionId) {}

    /** How many proposals are new. */
    public record Proposed(int proposals) {}

    @GET
    @Described("Reads something with a page of what is tied to it and was not rejected, and the parts of its matter.")
    public LinkFile of(
            @QueryParam("kind") LinkKind kind, @QueryParam("id") UUID id, @QueryParam("page") @DefaultValue("0") int page) {
        return links.of(kind, id, page);
    }

    @GET
    @Path("/choices")
    @Described("Lists what a link may lead to, among what holds the words.")
    public List<LinkChoice> choices(@QueryParam("kind") LinkKind kind, @QueryParam("words") String words) {
        try {
            return links.choices(kind, words);
        } catch (InvalidInput refused) {
            throw refused.naming(PARAMETERS);
        }
    }

    @GET
    @Path("/{link}")
    @Described(value = "Reads one link with both its ends, also one that was rejected; the ETag is its version.", answer = LinkView.class)
    public Response get(@PathParam("link") UUID link) {
        var tied = links.get(link);
        return Versions.tagged(tied, tied.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Ties two things by hand, of which one is of the measures database.", answer = Created.class, status = 201)
    public Response tie(TieThings body) {
        return Created.at("/links/", links.tie(body));
    }

    @POST
    @Path("/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(
            value = "Has the system look for what belongs to the parts of a matter; a person confirms or rejects each.",
            answer = Proposed.class)
    public Response propose(Asked body) {
        return Response.ok(new Proposed(links.propose(body.suggestionId()))).build();
    }

    @POST
    @Path("/{link}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Confirms a link that was proposed.", status = 204)
    public void confirm(@PathParam("link") UUID link, Decision body) {
        links.confirm(link, expected(link, body.expectedVersion()));
    }

    @POST
    @Path("/{link}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Says that two things do not belong together; it is not proposed again.", status = 204)
    public void reject(@PathParam("link") UUID link, Decision body) {
        links.reject(link, expected(link, body.expectedVersion()));
    }

    private int expected(UUID link, Integer inCommand) {
        return versions.expected(inCommand, () -> links.get(link));
    }
}
