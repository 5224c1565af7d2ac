package io.yinuo.web.api.suggestion;

import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.ObjectToCoHandling;
import io.yinuo.assignment.SendSheet;
import io.yinuo.register.SheetInHand;
import io.yinuo.register.SheetView;
import io.yinuo.register.Sheets;
import io.yinuo.register.WaitingMatter;
import io.yinuo.web.api.Created;
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

/** Assignment sheets; a section claims, objects and is ruled upon through the steps of its lines. */
@Path("/assignment-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentSheetsResource {

    @Inject
    Sheets sheets;

    @Inject
    AssignmentSheets commands;

    /** What the leader says about each line. */
    public record Decisions(List<DecideAssignment> lines) {}

    /** What a co-handling section says against its part in a line. */
    public record CoObjection(UUID sectionId, String objection) {}

    @GET
    @Described("Lists the open sheets on which the caller can act; for those who send sheets, all that are open.")
    public List<SheetInHand> inHand() {
        return sheets.inHand();
    }

    @GET
    @Path("/waiting")
    @Described("Lists the matters that wait for their sections, with the proposals, for the next sheet.")
    public List<WaitingMatter> waiting() {
        return sheets.waiting();
    }

    @GET
    @Path("/{id}")
    @Described("Reads a sheet with those of its lines that the caller may see.")
    public SheetView read(@PathParam("id") UUID id) {
        return sheets.sheet(id);
    }

    @POST
    @Idempotent
    @Described(value = "Sends matters to their sections and then to the leaders on one sheet.", answer = Created.class, status = 201)
    public Response send(SendSheet body) {
        return Created.at("/assignment-sheets/", commands.send(body));
    }

    @POST
    @Path("/{id}/lines/{line}/objections")
    @Idempotent
    @Described(value = "Objects to the part of a co-handling section in a line, on which the office director rules.", status = 204)
    public void objectToCoHandling(@PathParam("id") UUID id, @PathParam("line") UUID line, CoObjection body) {
        commands.objectToCoHandling(new ObjectToCoHandling(id, line, body.sectionId(), body.objection()));
    }

    @POST
    @Path("/{id}/decisions")
    @Idempotent
    @Described(value = "Approves lines of the sheet in one action, or sends single ones back with a note.", status = 204)
    public void decide(@PathParam("id") UUID id, Decisions body) {
        commands.decide(new DecideSheet(id, body.lines()));
    }
}
