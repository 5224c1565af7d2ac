package io.yinuo.web.api.suggestion;

import io.yinuo.feedback.IssuedLink;
import io.yinuo.feedback.RatingLinkView;
import io.yinuo.feedback.RatingLinks;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Links by which submitters without an account rate; none of the answers is kept, because one of them tells a code. */
@Path("/suggestions/{id}/rating-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingLinksResource {

    @PathParam("id")
    UUID id;

    @Inject
    RatingLinks links;

    /** Who is meant, on which reply. */
    public record Whose(UUID replyId, UUID submitterId) {}

    @GET
    @Described("Lists one line for each submitter of the last delivered reply, with the state of the link.")
    public List<RatingLinkView> list() {
        return links.ofCase(id);
    }

    @POST
    @Described("Issues a link, which ends the one before; token and code are told in this answer and never again.")
    public IssuedLink issue(Whose body) {
        return links.issue(id, body.replyId(), body.submitterId());
    }

    @POST
    @Path("/revocation")
    @Described(value = "Ends a link before its day.", status = 204)
    public Response revoke(Whose body) {
        links.revoke(id, body.replyId(), body.submitterId());
        return Response.noContent().build();
    }

    @POST
    @Path("/unlocking")
    @Described(value = "Unlocks a link that too many wrong codes have locked.", status = 204)
    public Response unlock(Whose body) {
        links.unlock(id, body.replyId(), body.submitterId());
        return Response.noContent().build();
    }
}
