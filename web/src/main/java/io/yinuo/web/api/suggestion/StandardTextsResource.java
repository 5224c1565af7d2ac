package io.yinuo.web.api.suggestion;

import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardText;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTextQuery;
import io.yinuo.drafting.StandardTextState;
import io.yinuo.drafting.StandardTexts;
import io.yinuo.register.PageOf;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The templates and standard lines that the office keeps for letters. */
@Path("/standard-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandardTextsResource {

    @Inject
    StandardTexts texts;

    @Inject
    Versions versions;

    /** The version of the text that the caller has read. */
    public record Expected(Integer expectedVersion) {}

    /** The text as it is to be from now on. */
    public record Rewriting(Integer expectedVersion, SaveStandardText text) {}

    @GET
    @Described("Lists the kept texts that fit, templates first, by name.")
    public PageOf<StandardText> list(
            @QueryParam("text") String words,
            @QueryParam("kind") StandardTextKind kind,
            @QueryParam("matter") MatterKind matter,
            @QueryParam("state") StandardTextState state,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return PageOf.cut(texts.search(new StandardTextQuery(words, kind, matter, state)), page, size);
    }

    @GET
    @Path("/{text}")
    @Described(value = "Reads a kept text; the ETag is its version.", answer = StandardText.class)
    public Response read(@PathParam("text") UUID text) {
        var kept = texts.text(text);
        return Versions.tagged(kept, kept.version());
    }

    @POST
    @Idempotent
    @Described(value = "Keeps a template, or a line of one paragraph; fields of the case stand in braces.", answer = Created.class, status = 201)
    public Response keep(SaveStandardText body) {
        return Created.at("/standard-texts/", texts.keep(body));
    }

    @PUT
    @Path("/{text}")
    @Described(value = "Writes a kept text anew; If-Match takes its version. Drafts that took it keep their words.", status = 204)
    public Response rewrite(@PathParam("text") UUID text, Rewriting body) {
        texts.rewrite(text, expected(text, body.expectedVersion()), body.text());
        return Response.noContent().build();
    }

    @POST
    @Path("/{text}/suspension")
    @Idempotent
    @Described(value = "Offers a kept text to nobody from now on.", status = 204)
    public Response switchOff(@PathParam("text") UUID text, Expected body) {
        texts.switchOff(text, expected(text, body.expectedVersion()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{text}/resumption")
    @Idempotent
    @Described(value = "Offers a kept text again within its days.", status = 204)
    public Response switchOn(@PathParam("text") UUID text, Expected body) {
        texts.switchOn(text, expected(text, body.expectedVersion()));
        return Response.noContent().build();
    }

    private int expected(UUID text, Integer inCommand) {
        return versions.expected(inCommand, () -> texts.text(text));
    }
}
