package io.yinuo.web.api.suggestion;

import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.document.DocumentFormat;
import io.yinuo.drafting.Difference;
import io.yinuo.drafting.DraftUploads;
import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.HeadChange;
import io.yinuo.drafting.ReplyFiles;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.UploadDraft;
import io.yinuo.drafting.UploadedDraft;
import io.yinuo.paper.UploadLimit;
import io.yinuo.signoff.SignOff;
import io.yinuo.signoff.SignOffStepView;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileWith;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import io.yinuo.web.paper.Attachment;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** One reply: its text in all versions, the decisions on it, and how it went out. */
@Path("/replies/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepliesResource {

    @PathParam("id")
    UUID id;

    @Inject
    Drafting drafting;

    @Inject
    DraftUploads uploads;

    @Inject
    UploadLimit limit;

    @Inject
    ReplyFiles files;

    @Inject
    SignOff signOff;

    @Inject
    Deliveries deliveries;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** The version of the reply that the caller has read. */
    public record Expected(Integer expectedVersion) {}

    /** The version that the next command must expect. */
    public record Saved(int version) {}

    @GET
    @Described(value = "Reads the head of the reply; the ETag is its version.", answer = ReplyView.class)
    public Response read() {
        var reply = drafting.reply(id);
        return Versions.tagged(reply, reply.version());
    }

    @GET
    @Path("/draft")
    @Described("Reads one version of the text with answers and promises; without a number the latest.")
    public DraftView draft(@QueryParam("number") int number) {
        return drafting.draft(id, number);
    }

    @PUT
    @Path("/draft")
    @Described(value = "Keeps the whole draft as a version; If-Match takes the reply's version.", answer = Saved.class)
    public Response save(DraftBody body) {
        current.readBy(() -> drafting.reply(id));
        int version = drafting.save(body.command(id, versions.expected(body.expectedVersion())));
        return Response.ok(new Saved(version)).tag(new EntityTag(String.valueOf(version))).build();
    }

    @POST
    @Path("/draft/upload/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileWith(Expected.class)
    @Described(value = "Reads a letter that was written outside beside the stored text, and changes nothing.", answer = UploadedDraft.class)
    public UploadedDraft preview(List<EntityPart> parts) throws IOException {
        current.readBy(() -> drafting.reply(id));
        return uploads.read(sent(parts));
    }

    @POST
    @Path("/draft/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileWith(Expected.class)
    @Described(value = "Keeps a letter that was written outside as the newest version of the draft.", answer = Saved.class)
    public Response upload(List<EntityPart> parts) throws IOException {
        current.readBy(() -> drafting.reply(id));
        int version = uploads.take(sent(parts));
        return Response.ok(new Saved(version)).tag(new EntityTag(String.valueOf(version))).build();
    }

    private UploadDraft sent(List<EntityPart> parts) throws IOException {
        var said = SentPaper.form(parts, Expected.class);
        return new UploadDraft(id, versions.expected(said.expectedVersion()), SentPaper.file(parts, limit.bytes()));
    }

    @GET
    @Path("/file")
    @Produces(MediaType.WILDCARD)
    @Described("Sets the latest text by GB/T 9704-2012 and sends it as PDF, DOCX or OFD.")
    public Response file(@QueryParam("format") @DefaultValue("PDF") DocumentFormat format) {
        var file = files.file(id, format);
        return Response.ok(file.content(), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(file.name()))
                .build();
    }

    @GET
    @Path("/versions")
    @Described("Lists the versions of the text, the newest first.")
    public List<DraftVersionView> versions() {
        return drafting.versions(id);
    }

    @GET
    @Path("/comparison")
    @Described("Compares two versions of the text, paragraph by paragraph and character by character.")
    public List<Difference> compare(@QueryParam("from") int from, @QueryParam("to") int to) {
        return drafting.compare(id, from, to);
    }

    @GET
    @Path("/comparison/head")
    @Described("Compares what stands around the text in two versions: title, recipient, outcome, disclosure and the rest.")
    public List<HeadChange> compareHeads(@QueryParam("from") int from, @QueryParam("to") int to) {
        return drafting.compareHeads(id, from, to);
    }

    @GET
    @Path("/steps")
    @Described("Lists the decisions on the reply, oldest first.")
    public List<SignOffStepView> steps() {
        return signOff.stepsOf(id);
    }

    @GET
    @Path("/deliveries")
    @Described("Lists to whom the reply was delivered, and how.")
    public List<DeliveryView> deliveries() {
        return deliveries.ofReply(id);
    }
}
