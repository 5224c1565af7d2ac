package io.yinuo.web.api.suggestion;

import io.yinuo.signoff.CollectiveStudies;
import io.yinuo.signoff.RecordStudy;
import io.yinuo.signoff.StudyView;
import io.yinuo.web.api.Created;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meetings of the leaders on one matter. */
@Path("/suggestions/{id}/studies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StudiesResource {

    @PathParam("id")
    UUID id;

    @Inject
    CollectiveStudies studies;

    /** A meeting and what it concluded. */
    public record Meeting(LocalDate heldOn, String meeting, String participants, String conclusion, UUID paperId) {}

    @GET
    @Described("Lists the meetings in which the leaders discussed the matter, oldest first.")
    public List<StudyView> list() {
        return studies.ofCase(id);
    }

    @POST
    @Idempotent
    @Described(value = "Records a meeting of the leaders on the matter.", answer = Created.class, status = 201)
    public Response record(Meeting body) {
        var study = studies.record(new RecordStudy(
                id, body.heldOn(), body.meeting(), body.participants(), body.conclusion(), body.paperId()));
        return Created.at("/suggestions/" + id + "/studies/", study);
    }
}
