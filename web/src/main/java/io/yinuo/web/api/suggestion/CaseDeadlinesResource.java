package io.yinuo.web.api.suggestion;

import io.yinuo.deadline.Deadlines;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The days by which things are owed in a case, each with its explanation. */
@Path("/suggestions/{id}/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseDeadlinesResource {

    @PathParam("id")
    UUID id;

    @Inject
    Deadlines deadlines;

    @Inject
    HttpServletRequest request;

    @GET
    @Described("Lists the days by which things are owed, nearest first, with how each came about.")
    public List<DeadlineReport> explained() {
        var texts = Problems.textsFor(request);
        return deadlines.explained(id).stream().map(each -> DeadlineReport.of(each, texts)).toList();
    }
}
