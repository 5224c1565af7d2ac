package io.yinuo.web.api.suggestion;

import io.yinuo.importing.ChangedCase;
import io.yinuo.importing.ImportLineView;
import io.yinuo.importing.ImportView;
import io.yinuo.importing.Imports;
import io.yinuo.importing.LinePage;
import io.yinuo.importing.LineQuery;
import io.yinuo.importing.LineStatus;
import io.yinuo.importing.MendLine;
import io.yinuo.paper.UploadLimit;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileAlone;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Old letters and ledgers that come in: uploaded, looked at, recorded, and taken back. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    Imports imports;

    @Inject
    UploadLimit limit;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** The version of the import that the caller has seen. */
    public record Seen(Integer expectedVersion) {}

    /** Whether a line is wanted. */
    public record Choice(Integer expectedVersion, boolean wanted) {}

    /** What a letter is where the reading does not say it. */
    public record Mended(
            Integer expectedVersion,
            MatterKind kind,
            String sessionLabel,
            boolean betweenSessions,
            String numberText,
            String title,
            List<String> deputies,
            String documentNumber,
            LocalDate signedOn) {}

    @GET
    @Described("Lists the imports of the bureau, the latest first, with how many lines there are of each status.")
    public List<ImportView> list() {
        return imports.list();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileAlone
    @Described(
            value = "Takes in a ZIP of letters (TXT, DOCX, PDF, OFD) or a ledger (XLSX) as the part file, and reads it in the"
                    + " background; nothing is recorded before it is started.",
            answer = Created.class,
            status = 201)
    public Response upload(List<EntityPart> parts) throws IOException {
        return Created.at("/imports/", imports.upload(SentPaper.file(parts, limit.importBytes())));
    }

    @GET
    @Path("/{import}")
    @Described(value = "Tells how far an import has come; the ETag is the version for its commands.", answer = ImportView.class)
    public Response get(@PathParam("import") UUID id) {
        var view = imports.get(id);
        return Versions.tagged(view, view.version());
    }

    @GET
    @Path("/{import}/lines")
    @Described("Lists what the letters or rows were read as, and what became of each; look=true leaves those that need a person.")
    public LinePage lines(
            @PathParam("import") UUID id,
            @QueryParam("status") LineStatus status,
            @QueryParam("look") boolean look,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return imports.lines(id, new LineQuery(status, look, page, size));
    }

    @GET
    @Path("/{import}/changes")
    @Described("Lists the cases of an import in which something was done since, and which keep it from being undone.")
    public List<ChangedCase> changes(@PathParam("import") UUID id) {
        return imports.changed(id);
    }

    @POST
    @Path("/{import}/lines/{line}/mending")
    @Idempotent
    @Described(value = "Says what a letter is where the reading does not, before the import starts.", answer = ImportLineView.class)
    public Response mend(@PathParam("import") UUID id, @PathParam("line") UUID line, Mended body) {
        imports.get(id);
        current.readBy(() -> imports.line(line));
        imports.mend(new MendLine(
                line, versions.expected(body.expectedVersion()), body.kind(), body.sessionLabel(), body.betweenSessions(),
                body.numberText(), body.title(), body.deputies(), body.documentNumber(), body.signedOn()));
        return Response.ok(imports.line(line)).build();
    }

    @POST
    @Path("/{import}/lines/{line}/choice")
    @Idempotent
    @Described(value = "Leaves a line out, or takes it in again, before the import starts.", answer = ImportLineView.class)
    public Response choose(@PathParam("import") UUID id, @PathParam("line") UUID line, Choice body) {
        imports.get(id);
        current.readBy(() -> imports.line(line));
        imports.choose(line, versions.expected(body.expectedVersion()), body.wanted());
        return Response.ok(imports.line(line)).build();
    }

    @POST
    @Path("/{import}/start")
    @Idempotent
    @Described(value = "Records what is ready, in the background; of a finished one what failed, once more.", status = 204)
    public void start(@PathParam("import") UUID id, Seen body) {
        current.readBy(() -> imports.get(id));
        imports.start(id, versions.expected(body.expectedVersion()));
    }

    @POST
    @Path("/{import}/discarding")
    @Idempotent
    @Described(value = "Forgets what was uploaded, before anything of it is recorded.", status = 204)
    public void discard(@PathParam("import") UUID id, Seen body) {
        current.readBy(() -> imports.get(id));
        imports.discard(id, versions.expected(body.expectedVersion()));
    }

    @POST
    @Path("/{import}/undoing")
    @Idempotent
    @Described(
            value = "Takes all cases of the import away again, in the background, as long as nobody has done anything in one of them.",
            status = 204)
    public void undo(@PathParam("import") UUID id, Seen body) {
        current.readBy(() -> imports.get(id));
        imports.undo(id, versions.expected(body.expectedVersion()));
    }
}
