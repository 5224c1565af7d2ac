package io.yinuo.web.api.measures;

import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeLineView;
import io.yinuo.measures.ExchangeView;
import io.yinuo.paper.UploadLimit;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileAlone;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import io.yinuo.web.api.problem.Problems;
import io.yinuo.web.api.suggestion.SentPaper;
import io.yinuo.web.measures.ExchangeFile;
import io.yinuo.web.measures.ExchangeJson;
import io.yinuo.web.measures.ExchangeUploads;
import io.yinuo.web.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The measures database as a file: out as a whole, and in after somebody has looked at what it would do. */
@Path("/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject
    Exchange exchange;

    @Inject
    ExchangeUploads uploads;

    @Inject
    UploadLimit limit;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    @Inject
    HttpServletRequest request;

    /** The version of the import that the caller has seen. */
    public record Seen(Integer expectedVersion) {}

    @GET
    @Path("/table")
    @Produces(MediaType.WILDCARD)
    @Described("Gives out themes, documents, indicators, norms, measures, values and links as a table (XLSX), with where they come from.")
    public Response table() {
        return file(ExchangeFile.write(exchange.export(), Problems.textsFor(request)), TableFile.MEDIA_TYPE, "measures.xlsx");
    }

    @GET
    @Path("/json")
    @Produces(MediaType.WILDCARD)
    @Described("Gives out the same as JSON; taken in again it changes nothing.")
    public Response json() {
        return file(ExchangeJson.write(exchange.export()), MediaType.APPLICATION_JSON, "measures.json");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/imports")
    @Described("Lists the imports of the bureau, the latest first.")
    public PageOf<ExchangeView> imports(@QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        var asked = new CatalogueQuery(null, null, null, null, page, size);
        return CatalogueFilter.page(exchange.list(asked.page(), asked.size()), asked);
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileAlone
    @Described(
            value = "Takes in a table (XLSX) or JSON as the part file and says of each line what it would do; nothing is taken"
                    + " before it is confirmed.",
            answer = Created.class,
            status = 201)
    public Response upload(List<EntityPart> parts) throws IOException {
        return Created.at("/catalogue/imports/", uploads.take(SentPaper.file(parts, limit.bytes())));
    }

    @GET
    @Path("/imports/{import}")
    @Described(value = "Tells how many lines would be taken; the ETag is the version for its commands.", answer = ExchangeView.class)
    public Response get(@PathParam("import") UUID id) {
        var view = exchange.get(id);
        return Versions.tagged(view, view.version());
    }

    @GET
    @Path("/imports/{import}/lines")
    @Described("Lists what the lines would do and what is wrong with them; without a status all but those that change nothing.")
    public PageOf<ExchangeLineView> lines(
            @PathParam("import") UUID id,
            @QueryParam("status") ExchangeLineStatus status,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        var asked = new CatalogueQuery(null, null, null, null, page, size);
        return CatalogueFilter.page(exchange.lines(id, status, asked.page(), asked.size()), asked);
    }

    @POST
    @Path("/imports/{import}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Takes the lines that are right, all of them or none.", status = 204)
    public void take(@PathParam("import") UUID id, Seen body) {
        current.readBy(() -> exchange.get(id));
        exchange.take(id, versions.expected(body.expectedVersion()));
    }

    @POST
    @Path("/imports/{import}/discarding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Lays an import aside before anything of it is taken.", status = 204)
    public void discard(@PathParam("import") UUID id, Seen body) {
        current.readBy(() -> exchange.get(id));
        exchange.discard(id, versions.expected(body.expectedVersion()));
    }

    @POST
    @Path("/imports/{import}/undoing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Takes an import back as long as nobody has touched what it made or changed.", status = 204)
    public void undo(@PathParam("import") UUID id, Seen body) {
        current.readBy(() -> exchange.get(id));
        exchange.undo(id, versions.expected(body.expectedVersion()));
    }
}
