package io.yinuo.web.api.suggestion;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.InnerDeadline;
import io.yinuo.deadline.InnerDeadlines;
import io.yinuo.deadline.SetDay;
import io.yinuo.deadline.SetInner;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days by which the bureau wants to have come so far with a matter. */
@Path("/suggestions/{id}/deadlines/inner")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InnerDeadlinesResource {

    @PathParam("id")
    UUID id;

    @Inject
    InnerDeadlines deadlines;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Another day for this one matter. */
    public record NewDay(LocalDate day, String reason, Integer expectedVersion) {}

    /**
     * An inner day of the matter.
     *
     * @param countedFrom the day from which it is counted back, and which it never passes
     * @param metOn the day on which it was met, or null
     * @param set the day that was set for this one matter with its reason, or null
     */
    public record InnerDay(
            UUID id, DeadlineKind kind, LocalDate dueOn, LocalDate countedFrom, LocalDate metOn, SetDay set, int version) {

        static InnerDay of(InnerDeadline inner) {
            var deadline = inner.deadline();
            return new InnerDay(
                    deadline.id(), deadline.kind(), deadline.dueOn(), inner.countedFrom(), deadline.metOn(), inner.set(),
                    inner.version());
        }
    }

    @GET
    @Described("Lists the days by which the bureau wants to have drafted, talked, reviewed, sent for signature and answered.")
    public List<InnerDay> list() {
        return deadlines.ofCase(id).stream().map(InnerDay::of).toList();
    }

    @PUT
    @Path("/{deadline}")
    @Described(value = "Sets an inner day for this one matter; If-Match takes its version.", status = 204)
    public Response set(@PathParam("deadline") UUID deadline, NewDay body) {
        current.readBy(this::list);
        deadlines.set(new SetInner(id, deadline, body.day(), body.reason(), versions.expected(body.expectedVersion())));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{deadline}")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Described(value = "Lets the rule count the inner day again; If-Match carries its version.", status = 204)
    public Response unset(@PathParam("deadline") UUID deadline) {
        current.readBy(this::list);
        deadlines.unset(id, deadline, versions.expected(null));
        return Response.noContent().build();
    }
}
