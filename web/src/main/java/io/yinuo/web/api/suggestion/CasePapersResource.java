package io.yinuo.web.api.suggestion;

import io.yinuo.paper.AddPaper;
import io.yinuo.paper.ExchangePaper;
import io.yinuo.paper.PaperView;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.WithdrawPaper;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileWith;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
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

/** The papers of one matter: files that belong to it. */
@Path("/suggestions/{id}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasePapersResource {

    @PathParam("id")
    UUID id;

    @Inject
    Papers papers;

    @Inject
    UploadLimit limit;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Why a paper is taken back, or gives way to another. */
    public record Withdrawal(Integer expectedVersion, String reason) {}

    @GET
    @Described("Lists the papers of the matter, oldest first, withdrawn ones with their reason; without content.")
    public List<PaperView> list() {
        return papers.ofMatter(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Described(
            value = "Adds a paper: the part file is the file with its name, the part kind says what it is. The same file"
                    + " is taken once, so that sending it again does no harm.",
            answer = Created.class,
            status = 201)
    public Response add(List<EntityPart> parts) throws IOException {
        var sent = SentPaper.of(parts, limit.bytes());
        return Created.at("/suggestions/" + id + "/papers/", papers.add(new AddPaper(id, sent.kind(), sent.file())));
    }

    @GET
    @Path("/{paper}")
    @Produces(MediaType.WILDCARD)
    @Described("Gives out the file as it came; the ETag is its SHA-256.")
    public Response read(@PathParam("paper") UUID paper) {
        var file = papers.file(id, paper);
        var response = Response.ok(file.content(), file.format().mediaType());
        Attachment.headers(file).forEach(response::header);
        return response.build();
    }

    @POST
    @Path("/{paper}/withdrawal")
    @Idempotent
    @Described(value = "Takes a paper back for a stated reason; it stays in the list and is no longer given out.", status = 204)
    public Response withdraw(@PathParam("paper") UUID paper, Withdrawal body) {
        current.readBy(() -> papers.ofMatter(id));
        papers.withdraw(new WithdrawPaper(id, paper, versions.expected(body.expectedVersion()), body.reason()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{paper}/exchange")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileWith(Withdrawal.class)
    @Described(
            value = "Puts the right file in the place of one that belongs elsewhere; both stay in the list.",
            answer = Created.class,
            status = 201)
    public Response exchange(@PathParam("paper") UUID paper, List<EntityPart> parts) throws IOException {
        var said = SentPaper.form(parts, Withdrawal.class);
        current.readBy(() -> papers.ofMatter(id));
        int version = versions.expected(said.expectedVersion());
        var right = papers.exchange(
                new ExchangePaper(id, paper, version, said.reason(), SentPaper.file(parts, limit.bytes())));
        return Created.at("/suggestions/" + id + "/papers/", right);
    }
}
