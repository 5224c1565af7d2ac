package io.yinuo.web.api.suggestion;

import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What the deadlines of a matter have said. */
@Path("/suggestions/{id}/signals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseSignalsResource {

    @PathParam("id")
    UUID id;

    @Inject
    Signals signals;

    @GET
    @Described("Lists the reminders, and what was proposed beyond them, the latest first.")
    public List<SignalView> list() {
        return signals.ofCase(id);
    }
}
