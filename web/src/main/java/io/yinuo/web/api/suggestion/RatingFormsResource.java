package io.yinuo.web.api.suggestion;

import io.yinuo.feedback.RatingFormView;
import io.yinuo.feedback.RatingForms;
import io.yinuo.paper.UploadLimit;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileWith;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.paper.Attachment;
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
import java.util.List;
import java.util.UUID;

/** Rating forms on paper, for the second person. */
@Path("/rating-forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingFormsResource {

    @Inject
    RatingForms forms;

    @Inject
    Versions versions;

    @Inject
    UploadLimit limit;

    /** Which version was compared with the scan. */
    public record Confirmation(Integer expectedVersion) {}

    /** Why a form is sent back, or its scan exchanged. */
    public record Reason(Integer expectedVersion, String reason) {}

    @GET
    @Described("Lists the forms that somebody else typed in and that wait for the caller as the second person.")
    public List<RatingFormView> waiting() {
        return forms.waiting();
    }

    @GET
    @Path("/{id}/scan")
    @Produces(MediaType.WILDCARD)
    @Described("Gives out the scan of the form as it came.")
    public Response scan(@PathParam("id") UUID id) {
        var scan = forms.scan(id);
        var response = Response.ok(scan.content(), scan.format().mediaType());
        Attachment.headers(scan).forEach(response::header);
        return response.build();
    }

    @POST
    @Path("/{id}/scan")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileWith(Reason.class)
    @Described(value = "Puts the right scan in the place of one that belongs to another matter; both are kept.", status = 204)
    public Response exchange(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        var said = SentPaper.form(parts, Reason.class);
        forms.exchangeScan(id, expected(id, said.expectedVersion()), said.reason(), SentPaper.file(parts, limit.bytes()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Described(value = "Confirms the form as the second person; from now on it counts.", status = 204)
    public Response confirm(@PathParam("id") UUID id, Confirmation body) {
        forms.confirm(id, expected(id, body.expectedVersion()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @Described(value = "Sends the form back, as either of the two; it can then be typed in anew.", status = 204)
    public Response sendBack(@PathParam("id") UUID id, Reason body) {
        forms.sendBack(id, expected(id, body.expectedVersion()), body.reason());
        return Response.noContent().build();
    }

    private int expected(UUID id, Integer inCommand) {
        return versions.expected(inCommand, () -> forms.form(id));
    }
}
