package io.yinuo.web.api.directory;

import io.yinuo.consistency.Consistency;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether rows, steps and processes of the bureau tell the same. */
@Path("/admin/consistency")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsistencyResource {

    @Inject
    Consistency consistency;

    @GET
    @Described("Checks that every open case has the live steps that its status demands, and lists what is apart.")
    public ConsistencyReport check() {
        return consistency.check();
    }
}
