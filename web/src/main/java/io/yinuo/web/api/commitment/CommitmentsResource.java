package io.yinuo.web.api.commitment;

import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.RequestCommitmentChange;
import io.yinuo.commitment.WallCharts;
import io.yinuo.commitment.WallQuery;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.DueKind;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.UploadedFile;
import io.yinuo.register.PageOf;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileWith;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import io.yinuo.web.api.suggestion.SentPaper;
import io.yinuo.web.commitment.CommitmentFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** The promises that are followed up: as a list, on the wall, and one by one. */
@Path("/commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitmentsResource {

    @Inject
    Commitments commitments;

    @Inject
    CommitmentReports reports;

    @Inject
    CommitmentDecisions decisions;

    @Inject
    WallCharts charts;

    @Inject
    Directory directory;

    @Inject
    Callers callers;

    @Inject
    UploadLimit limit;

    @Inject
    WorkClock clock;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** How far a promise has come. */
    public record Report(Integer expectedVersion, ReportKind kind, String text, String figure, String link) {}

    /** Another target or day, and why. */
    public record Change(Integer expectedVersion, String target, DueKind dueKind, LocalDate dueOn, String reason) {}

    @GET
    @Described("Lists the promises that the sections of the caller owe or help with, those of the whole bureau for whoever works"
            + " for it; sort is due, next or referred.")
    public PageOf<CommitmentLine> list(@BeanParam CommitmentQuery query) {
        var filter = query.filter();
        var owners = filter.owners(query.section == null ? List.of() : directory.sections(callers.current().bureauId()));
        var today = clock.today();
        return query.page(commitments.board().stream().filter(line -> filter.admits(line, owners, today)).toList());
    }

    @GET
    @Path("/wall")
    @Described("Hangs the promises up by section, or by theme, and by the months of a year; without year those of the running one."
            + " The theme none stands for promises without one.")
    public Wall wall(
            @QueryParam("year") Integer year,
            @QueryParam("section") UUID section,
            @QueryParam("theme") String theme,
            @QueryParam("byTheme") boolean byTheme) {
        var asked = CommitmentFilter.wallTheme(theme);
        return Wall.of(charts.of(new WallQuery(year == null ? clock.today().getYear() : year, section, asked, byTheme)));
    }

    @GET
    @Path("/{commitment}")
    @Described(
            value = "Reads one promise with its reports, checks, changes, explanations and remarks; the ETag is its version.",
            answer = CommitmentFile.class)
    public Response read(@PathParam("commitment") UUID commitment) {
        var file = commitments.file(commitment);
        return Versions.tagged(file, file.commitment().version());
    }

    @POST
    @Path("/{commitment}/reports")
    @Idempotent
    @Described(
            value = "Reports how far a promise has come, on the day of the report or before it; If-Match takes its version."
                    + " Sent as a form, the part form says the same and the part file is the evidence.",
            status = 204)
    public Response report(@PathParam("commitment") UUID commitment, Report body) {
        return keep(commitment, body, null);
    }

    @POST
    @Path("/{commitment}/reports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileWith(Report.class)
    @Described(value = "Reports how far a promise has come, with a file as evidence.", status = 204)
    public Response reportWithFile(@PathParam("commitment") UUID commitment, List<EntityPart> parts) throws IOException {
        var said = SentPaper.form(parts, Report.class);
        return keep(commitment, said, SentPaper.file(parts, limit.bytes()));
    }

    private Response keep(UUID commitment, Report said, UploadedFile file) {
        current.readBy(() -> commitments.file(commitment));
        int expected = versions.expected(said.expectedVersion());
        reports.report(new ReportCommitment(commitment, expected, said.kind(), said.text(), said.figure(), said.link(), file));
        return Response.noContent().build();
    }

    @POST
    @Path("/{commitment}/changes")
    @Idempotent
    @Described(
            value = "Asks for another target or another day of a promise; it counts once a leader agrees. If-Match takes its version.",
            status = 204)
    public Response requestChange(@PathParam("commitment") UUID commitment, Change body) {
        current.readBy(() -> commitments.file(commitment));
        decisions.requestChange(new RequestCommitmentChange(
                commitment, versions.expected(body.expectedVersion()), body.target(), body.dueKind(), body.dueOn(), body.reason()));
        return Response.noContent().build();
    }
}
