package io.yinuo.web.api.suggestion;

import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.RecallKind;
import io.yinuo.web.api.Created;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The recall or correction of a reply or an opinion that went out. */
@Path("/replies/{id}/recall")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecallResource {

    @Inject
    Recalls recalls;

    @Inject
    Drafting drafting;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Whether the reply is recalled or corrected, and why. */
    public record Recall(Integer expectedVersion, RecallKind kind, String reason) {}

    @POST
    @Idempotent
    @Described(
            value = "Takes a reply or an opinion back that went out, in favour of a new one, whose id is answered; the old one bears the"
                    + " mark and is delivered no further.",
            answer = Created.class,
            status = 201)
    public Response recall(@PathParam("id") UUID id, Recall body) {
        current.readBy(() -> drafting.reply(id));
        var replacing = recalls.recall(
                new RecallReply(id, versions.expected(body.expectedVersion()), body.kind(), body.reason()));
        return Created.at("/replies/", replacing);
    }
}
