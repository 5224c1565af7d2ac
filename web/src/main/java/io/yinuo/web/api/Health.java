package io.yinuo.web.api;

import io.yinuo.shared.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether the application can serve, for whoever watches over it. */
@Path("/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class Health {

    private static final Logger LOG = Logger.getLogger(Health.class.getName());

    @Inject
    @Any
    Instance<Readiness> parts;

    @Inject
    ServletContext servlets;

    /**
     * The answer.
     *
     * @param waitingFor the parts that cannot serve
     */
    public record State(String status, String version, List<String> waitingFor) {}

    @GET
    @PermitAll
    @Described("Tells whether database, engine and all that is needed can serve: 200, or 503 with what is missing.")
    public Response state() {
        var waitingFor = parts.stream().filter(part -> !isReady(part)).map(Readiness::name).toList();
        var status = waitingFor.isEmpty() ? Status.OK : Status.SERVICE_UNAVAILABLE;
        var word = waitingFor.isEmpty() ? "UP" : "DOWN";
        return Response.status(status)
                .entity(new State(word, ProductVersion.of(servlets), waitingFor))
                .build();
    }

    private static boolean isReady(Readiness part) {
        try {
            return part.isReady();
        } catch (RuntimeException down) {
            LOG.log(Level.WARNING, "Not ready: " + part.name(), down);
            return false;
        }
    }
}
