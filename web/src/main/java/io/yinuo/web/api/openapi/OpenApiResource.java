package io.yinuo.web.api.openapi;

import io.yinuo.web.api.Described;
import io.yinuo.web.api.Resources;
import io.yinuo.web.api.task.StepCommands;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of the interface (OpenAPI 3.0). */
@Path("/openapi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @Inject
    StepCommands steps;

    @GET
    @PermitAll
    @Described(value = "Describes the interface as OpenAPI 3.0.", answer = Object.class)
    public JsonObject describe() {
        return new OpenApiDocument(steps.bodies()).of(Resources.ALL);
    }
}
