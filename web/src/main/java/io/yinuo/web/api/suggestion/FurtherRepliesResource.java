package io.yinuo.web.api.suggestion;

import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Further replies on promises of a matter. */
@Path("/suggestions/{id}/further-replies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FurtherRepliesResource {

    @Inject
    FurtherReplies furtherReplies;

    /** Which promises are answered again, and who drafts; without an officer the caller or the officer of the matter does. */
    public record FurtherReply(List<UUID> commitmentIds, UUID officerId) {}

    @POST
    @Idempotent
    @Described(
            value = "Answers promises again that were kept or cannot be kept; the id of the new reply is answered, which goes"
                    + " the way of every reply, while the matter stays as it is.",
            answer = Created.class,
            status = 201)
    public Response begin(@PathParam("id") UUID id, FurtherReply body) {
        return Created.at("/replies/", furtherReplies.begin(new BeginFurtherReply(id, body.commitmentIds(), body.officerId())));
    }
}
