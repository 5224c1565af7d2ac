package io.yinuo.web.api.bulletin;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinLine;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.Bulletins;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.calendar.Years;
import io.yinuo.directory.Directory;
import io.yinuo.document.DocumentFormat;
import io.yinuo.document.Press;
import io.yinuo.register.PageOf;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.bulletin.BulletinPrint;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Bulletins and yearly summaries (通报、年度总结): composed from the data, revised, released. */
@Path("/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulletinsResource {

    private static final Map<String, String> DAYS_OF_A_YEAR = Map.of("firstDay", "year", "lastDay", "year");

    @Inject
    Bulletins bulletins;

    @Inject
    Directory directory;

    @Inject
    Press press;

    @Inject
    Versions versions;

    /** Which paper: a summary names its year, any other the first and the last day of its period. */
    public record Period(BulletinKind kind, Integer year, LocalDate firstDay, LocalDate lastDay) {}

    /** The words of a draft. */
    public record Words(Integer expectedVersion, String title, String documentNumber, String opening, String demands) {}

    /** The version of the paper that the caller has seen. */
    public record Seen(Integer expectedVersion) {}

    @GET
    @Described("Lists the papers that the caller may read, the latest first.")
    public PageOf<BulletinLine> list(@QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return bulletins.page(page, size);
    }

    @POST
    @Idempotent
    @Described(
            value = "Composes a draft: words that are proposed, figures that are counted today.",
            answer = Created.class,
            status = 201)
    public Response compose(Period body) {
        try {
            return Created.at("/bulletins/", bulletins.compose(command(body)));
        } catch (InvalidInput refused) {
            throw isOfAYear(body) ? refused.naming(DAYS_OF_A_YEAR) : refused;
        }
    }

    /** Whether the year stands for its first and its last day. */
    private static boolean isOfAYear(Period asked) {
        return asked.kind() == BulletinKind.YEAR_SUMMARY
                && (asked.year() != null || asked.firstDay() == null && asked.lastDay() == null);
    }

    private static ComposeBulletin command(Period asked) {
        if (asked.kind() != BulletinKind.YEAR_SUMMARY || asked.year() == null) {
            if (asked.firstDay() != null) {
                Years.check(asked.firstDay().getYear(), "firstDay");
            }
            return new ComposeBulletin(asked.kind(), asked.firstDay(), asked.lastDay());
        }
        Years.check(asked.year(), "year");
        return ComposeBulletin.ofYear(asked.year());
    }

    @GET
    @Path("/{bulletin}")
    @Described(value = "Reads one paper with its figures; the ETag is its version.", answer = BulletinView.class)
    public Response read(@PathParam("bulletin") UUID bulletin) {
        var paper = bulletins.get(bulletin);
        return Versions.tagged(paper, paper.version());
    }

    @PUT
    @Path("/{bulletin}")
    @Described(value = "Changes the words of a draft; its figures stay. If-Match takes its version.", status = 204)
    public Response revise(@PathParam("bulletin") UUID bulletin, Words body) {
        int expected = expected(bulletin, body.expectedVersion());
        bulletins.revise(new ReviseBulletin(
                bulletin, expected, body.title(), body.documentNumber(), body.opening(), body.demands()));
        return Response.noContent().build();
    }

    @GET
    @Path("/{bulletin}/file")
    @Produces(MediaType.WILDCARD)
    @Described("Sets the paper by GB/T 9704-2012 and sends it as PDF, DOCX or OFD.")
    public Response file(
            @PathParam("bulletin") UUID bulletin, @QueryParam("format") @DefaultValue("PDF") DocumentFormat format) {
        var paper = bulletins.get(bulletin);
        return Response.ok(press.print(BulletinPrint.set(paper, directory), format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(format.fileName(paper.title())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{bulletin}/recount")
    @Idempotent
    @Described(value = "Counts the figures of a draft anew; its words stay.", status = 204)
    public Response recount(@PathParam("bulletin") UUID bulletin, Seen body) {
        bulletins.recount(bulletin, expected(bulletin, body.expectedVersion()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{bulletin}/release")
    @Idempotent
    @Described(value = "Releases a draft, which from now on says what it says.", status = 204)
    public Response release(@PathParam("bulletin") UUID bulletin, Seen body) {
        bulletins.release(bulletin, expected(bulletin, body.expectedVersion()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{bulletin}/drop")
    @Idempotent
    @Described(value = "Puts a draft aside, which nobody finds any more.", status = 204)
    public Response drop(@PathParam("bulletin") UUID bulletin, Seen body) {
        bulletins.drop(bulletin, expected(bulletin, body.expectedVersion()));
        return Response.noContent().build();
    }

    private int expected(UUID bulletin, Integer inCommand) {
        return versions.expected(inCommand, () -> bulletins.get(bulletin));
    }
}
