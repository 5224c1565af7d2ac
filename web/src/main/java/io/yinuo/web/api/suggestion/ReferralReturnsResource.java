package io.yinuo.web.api.suggestion;

import io.yinuo.assignment.AnswerReturn;
import io.yinuo.assignment.AskReturn;
import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReferralReturns;
import io.yinuo.shared.NotFound;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Requests that the referrer takes the matter back (退办). */
@Path("/suggestions/{id}/returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralReturnsResource {

    @PathParam("id")
    UUID id;

    @Inject
    ReferralReturns returns;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Why the matter is not the bureau's own, and whose it is. */
    public record Request(String reason, String proposedUnit, LocalDate askedOn) {}

    /** What the referrer said. */
    public record Reaction(
            Integer expectedVersion, boolean accepted, LocalDate answeredOn, String answeredBy, String newUnit, String note) {}

    @GET
    @Described("Lists the requests to take the matter back, the latest first.")
    public List<ReferralReturnView> list() {
        return returns.ofCase(id);
    }

    @POST
    @Idempotent
    @Described(
            value = "Records that the referrer was asked to take the matter back; the handling goes on meanwhile.",
            answer = Created.class,
            status = 201)
    public Response ask(Request body) {
        var asked = returns.ask(new AskReturn(id, body.reason(), body.proposedUnit(), body.askedOn()));
        return Created.at("/suggestions/" + id + "/returns/", asked);
    }

    @POST
    @Path("/{return}/answer")
    @Idempotent
    @Described(value = "Records the referrer's answer: the matter ends here, or goes on as if nobody had asked.", status = 204)
    public void answer(@PathParam("return") UUID asked, Reaction body) {
        if (list().stream().noneMatch(each -> each.id().equals(asked))) {
            throw new NotFound("RETURN_UNKNOWN");
        }
        current.readBy(this::list);
        returns.answer(new AnswerReturn(
                asked, versions.expected(body.expectedVersion()), body.accepted(), body.answeredOn(), body.answeredBy(),
                body.newUnit(), body.note()));
    }
}
