package io.yinuo.web.api.suggestion;

import io.yinuo.drafting.Drafting;
import io.yinuo.publication.PublicText;
import io.yinuo.publication.PublicationView;
import io.yinuo.publication.Publications;
import io.yinuo.publication.PublishReply;
import io.yinuo.publication.WithholdReply;
import io.yinuo.publication.WithholdingGround;
import io.yinuo.web.api.Created;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is decided on the disclosure of one delivered reply. */
@Path("/replies/{id}/publications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicationsResource {

    @PathParam("id")
    UUID id;

    @Inject
    Publications publications;

    @Inject
    Drafting drafting;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Where the masked copy stands, and that a person has read it. */
    public record Publication(
            Integer expectedVersion, String url, LocalDate publishedOn, List<String> alsoMasked, boolean confirmed) {}

    /** Why the reply is not published. */
    public record Withholding(Integer expectedVersion, WithholdingGround ground, String note) {}

    @GET
    @Described("Lists what was decided on the disclosure of the reply, oldest first.")
    public List<PublicationView> list() {
        return publications.ofReply(id);
    }

    @GET
    @Path("/preview")
    @Described("Reads the copy as it would be published, with what is masked in it; the query parameter mask names more words.")
    public PublicText preview(@QueryParam("mask") List<String> mask) {
        return publications.preview(id, mask);
    }

    @POST
    @Idempotent
    @Described(value = "Records that the masked copy, which a person has read, is published.", answer = Created.class, status = 201)
    public Response publish(Publication body) {
        current.readBy(() -> drafting.reply(id));
        int version = versions.expected(body.expectedVersion());
        return Created.at("/publications/", publications.publish(new PublishReply(
                id, version, body.url(), body.publishedOn(), body.alsoMasked(), body.confirmed())));
    }

    @POST
    @Path("/withholding")
    @Idempotent
    @Described(value = "Records why the reply is not published.", status = 204)
    public Response withhold(Withholding body) {
        current.readBy(() -> drafting.reply(id));
        publications.withhold(
                new WithholdReply(id, versions.expected(body.expectedVersion()), body.ground(), body.note()));
        return Response.noContent().build();
    }
}
