package io.yinuo.web.api.suggestion;

import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingFormView;
import io.yinuo.feedback.RatingForms;
import io.yinuo.paper.UploadLimit;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileWith;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rating forms on paper of one matter. */
@Path("/suggestions/{id}/rating-forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseRatingFormsResource {

    @PathParam("id")
    UUID id;

    @Inject
    RatingForms forms;

    @Inject
    UploadLimit limit;

    /** What stands on the form. */
    public record Entry(
            UUID replyId, UUID submitterId, Rating attitude, Rating result, String remark, LocalDate signedOn) {}

    @GET
    @Described("Lists the forms on paper that were typed in, oldest first, with what became of each.")
    public List<RatingFormView> list() {
        return forms.ofCase(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileWith(Entry.class)
    @Described(
            value = "Types a form in with its scan; it counts once a second person has confirmed it.",
            answer = Created.class,
            status = 201)
    public Response enter(List<EntityPart> parts) throws IOException {
        var entry = SentPaper.form(parts, Entry.class);
        var scan = SentPaper.file(parts, limit.bytes());
        return Created.at("/rating-forms/", forms.enter(new EnterRatingForm(
                id, entry.replyId(), entry.submitterId(), entry.attitude(), entry.result(), entry.remark(),
                entry.signedOn(), scan)));
    }
}
