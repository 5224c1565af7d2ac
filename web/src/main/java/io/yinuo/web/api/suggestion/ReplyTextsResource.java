package io.yinuo.web.api.suggestion;

import io.yinuo.drafting.OfferedText;
import io.yinuo.drafting.OfferedTexts;
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

/** The kept texts that a reply may use today, filled from its case. */
@Path("/replies/{id}/standard-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ReplyTextsResource {

    @PathParam("id")
    UUID id;

    @Inject
    OfferedTexts texts;

    @GET
    @Described("Lists templates and lines that may be used today, filled from the case, those that fit the requests best first.")
    public List<OfferedText> offered() {
        return texts.of(id);
    }

    @POST
    @Path("/{text}/use")
    @Idempotent
    @Described(
            value = "Takes a text for the draft and notes it in the trail; the words come into the letter when the draft is saved.",
            answer = OfferedText.class)
    public Response use(@PathParam("text") UUID text) {
        return Response.ok(texts.use(id, text)).build();
    }
}
