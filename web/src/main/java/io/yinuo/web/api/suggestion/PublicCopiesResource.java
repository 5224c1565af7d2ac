package io.yinuo.web.api.suggestion;

import io.yinuo.publication.PublicCopy;
import io.yinuo.publication.Publications;
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

/** Replies that are public, masked. */
@Path("/publications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicCopiesResource {

    private static final int MOST = 200;

    @Inject
    Publications publications;

    /** Why a copy is taken from the public. */
    public record Reason(String reason) {}

    @GET
    @Described("Lists what the bureaus of the caller have published, the latest first, without the words.")
    public List<PublicCopy> list() {
        return publications.published(MOST);
    }

    @GET
    @Path("/{publication}")
    @Described("Reads one published copy, masked.")
    public PublicCopy read(@PathParam("publication") UUID publication) {
        return publications.copy(publication);
    }

    @POST
    @Path("/{publication}/withdrawal")
    @Idempotent
    @Described(value = "Takes a copy from the public again, for a stated reason.", status = 204)
    public Response takeDown(@PathParam("publication") UUID publication, Reason body) {
        publications.takeDown(publication, body.reason());
        return Response.noContent().build();
    }
}
