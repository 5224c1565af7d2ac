package io.yinuo.web.api.directory;

import io.yinuo.audit.TrailReader;
import io.yinuo.audit.VerificationReport;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the trail is still what was written. */
@Path("/admin/trail/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrailVerificationResource {

    @Inject
    TrailReader trail;

    @GET
    @Described("Recomputes every hash chain and every seal and lists where they are broken.")
    public VerificationReport verify() {
        return trail.verifyAll();
    }
}
