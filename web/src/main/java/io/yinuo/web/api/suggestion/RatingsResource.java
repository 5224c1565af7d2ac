package io.yinuo.web.api.suggestion;

import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.feedback.RatingView;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
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

/** The ratings of a matter; those who co-signed rate here too. */
@Path("/suggestions/{id}/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingsResource {

    @Inject
    Feedback feedback;

    /** One submitter's rating of a delivered reply; the liaison says whether it is entered from a form. */
    public record Body(
            UUID replyId, UUID submitterId, Rating attitude, Rating result, String remark, RatingSource source) {}

    @GET
    @Described("Lists the ratings, oldest first; a deputy reads the own ones.")
    public List<RatingView> list(@PathParam("id") UUID id) {
        return feedback.ofSuggestion(id);
    }

    @POST
    @Idempotent
    @Described(value = "Rates a delivered reply; the lead submitter's rating decides what follows.", status = 204)
    public Response rate(@PathParam("id") UUID id, Body body) {
        feedback.rate(new RateReply(
                id, body.replyId(), body.submitterId(), body.attitude(), body.result(), body.remark(), body.source()));
        return Response.noContent().build();
    }
}
