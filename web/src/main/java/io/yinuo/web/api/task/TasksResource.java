package io.yinuo.web.api.task;

import io.yinuo.register.Desk;
import io.yinuo.register.DeskItem;
import io.yinuo.register.OpenStep;
import io.yinuo.register.OpenSteps;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What waits for the caller. */
@Path("/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    Desk desk;

    @Inject
    OpenSteps steps;

    @Inject
    StepCommands commands;

    @GET
    @Described("Lists the steps that the caller may take, nearest deadline first.")
    public PageOf<DeskItem> mine(
            @QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return desk.mine(page, size);
    }

    @GET
    @Path("/{id}")
    @Described("Reads one step with its matter; its element says which body ends it.")
    public OpenStep read(@PathParam("id") String id) {
        return steps.open(id);
    }

    @POST
    @Path("/{id}/complete")
    @Idempotent
    @StepBody
    @Described(value = "Ends the step with the decision that belongs to its element.", status = 204)
    public Response complete(@PathParam("id") String id, String body) {
        var step = steps.open(id);
        var answer = commands.carryOut(step, body);
        return answer.map(Response::ok).orElseGet(Response::noContent).build();
    }
}
