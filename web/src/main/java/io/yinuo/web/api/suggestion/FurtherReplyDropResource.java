package io.yinuo.web.api.suggestion;

import io.yinuo.commitment.DropFurtherReply;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.drafting.Drafting;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A further reply on promises that will not be given. */
@Path("/replies/{id}/drop")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FurtherReplyDropResource {

    @Inject
    FurtherReplies furtherReplies;

    @Inject
    Drafting drafting;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Why it is given up. */
    public record Dropping(Integer expectedVersion, String reason) {}

    @POST
    @Idempotent
    @Described(value = "Gives up a further reply that its drafter has, for a stated reason; what was written stays.", status = 204)
    public void drop(@PathParam("id") UUID id, Dropping body) {
        current.readBy(() -> drafting.reply(id));
        furtherReplies.drop(new DropFurtherReply(id, versions.expected(body.expectedVersion()), body.reason()));
    }
}
