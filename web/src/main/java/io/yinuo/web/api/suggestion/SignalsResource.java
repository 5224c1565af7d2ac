package io.yinuo.web.api.suggestion;

import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
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

/** What deadlines propose to the office director, who releases it or lets it rest. */
@Path("/signals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignalsResource {

    @Inject
    Signals signals;

    @Inject
    Versions versions;

    /** The version that was read, with words that go along, or the reason why it is not sent. */
    public record Decision(Integer expectedVersion, String words) {}

    @GET
    @Path("/proposed")
    @Described("Lists what waits for the office director, the longest overdue first.")
    public List<SignalView> proposed() {
        return signals.proposed();
    }

    @POST
    @Path("/{signal}/release")
    @Idempotent
    @Described(value = "Sends what is proposed to those who owe it and to those above them.", status = 204)
    public Response release(@PathParam("signal") UUID signal, Decision body) {
        signals.release(signal, expected(signal, body.expectedVersion()), body.words());
        return Response.noContent().build();
    }

    @POST
    @Path("/{signal}/dismissal")
    @Idempotent
    @Described(value = "Lets what is proposed rest, for a stated reason.", status = 204)
    public Response dismiss(@PathParam("signal") UUID signal, Decision body) {
        signals.dismiss(signal, expected(signal, body.expectedVersion()), body.words());
        return Response.noContent().build();
    }

    private int expected(UUID signal, Integer inCommand) {
        return versions.expected(inCommand, () -> signals.proposed(signal));
    }
}
