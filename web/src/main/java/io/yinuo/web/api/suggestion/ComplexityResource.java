package io.yinuo.web.api.suggestion;

import io.yinuo.deadline.ComplexMatter;
import io.yinuo.deadline.ComplexMatters;
import io.yinuo.deadline.MarkComplex;
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
import java.util.UUID;

/** Whether one matter counts as complex, which gives its reply more time. */
@Path("/suggestions/{id}/complexity")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplexityResource {

    @PathParam("id")
    UUID id;

    @Inject
    ComplexMatters complexMatters;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Why it is marked, or why the mark is taken off. */
    public record Reason(String reason, Integer expectedVersion) {}

    /**
     * Whether the matter is marked.
     *
     * @param reason why it is marked, or null
     * @param otherwiseDueOn when the reply would be due if the mark were set, or taken off; null where that cannot be done
     * @param otherwiseSource the article of the rule that would then count
     */
    public record Complexity(
            boolean complex, String reason, LocalDate replyDueOn, LocalDate otherwiseDueOn, String otherwiseSource, int version) {

        static Complexity of(ComplexMatter matter) {
            var source = matter.otherRule() == null ? null : matter.otherRule().source();
            return new Complexity(
                    matter.deadline().complex(), matter.reason(), matter.deadline().dueOn(), matter.otherDay(), source,
                    matter.version());
        }
    }

    @GET
    @Described(
            value = "Tells whether the matter is marked as complex, and what would become of its reply deadline; the ETag is its version.",
            answer = Complexity.class)
    public Response read() {
        var complexity = complexity();
        return Versions.tagged(complexity, complexity.version());
    }

    @POST
    @Idempotent
    @Described(value = "Marks the matter as complex, for a stated reason; the reply deadline is counted by the rule for such ones.", status = 204)
    public void mark(Reason body) {
        complexMatters.mark(command(body));
    }

    @POST
    @Path("/lifting")
    @Idempotent
    @Described(value = "Takes the mark off, for a stated reason; the ordinary rule counts again.", status = 204)
    public void unmark(Reason body) {
        complexMatters.unmark(command(body));
    }

    private MarkComplex command(Reason body) {
        current.readBy(this::complexity);
        return new MarkComplex(id, body.reason(), versions.expected(body.expectedVersion()));
    }

    private Complexity complexity() {
        return Complexity.of(complexMatters.of(id));
    }
}
