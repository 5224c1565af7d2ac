package io.yinuo.web.api.suggestion;

import io.yinuo.commitment.AdoptCommitment;
import io.yinuo.commitment.CommitmentLine;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DismissCommitment;
import io.yinuo.commitment.OldPromises;
import io.yinuo.drafting.DueKind;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Promises of imported letters that wait for somebody who adopts them. */
@Path("/old-promises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OldPromisesResource {

    @Inject
    OldPromises promises;

    @Inject
    Commitments commitments;

    @Inject
    Versions versions;

    /** Who keeps it, and by when. */
    public record Adoption(Integer expectedVersion, UUID ownerSectionId, DueKind dueKind, LocalDate dueOn) {}

    /** Why nobody follows it. */
    public record Dismissal(Integer expectedVersion, String reason) {}

    @GET
    @Described("Lists the promises of imported letters that nobody has settled, the latest letter first, at most five hundred.")
    public List<CommitmentLine> list() {
        return promises.waiting();
    }

    @POST
    @Path("/{commitment}/adoption")
    @Idempotent
    @Described(value = "Gives a promise to a section, which follows it up from now on like any other.", status = 204)
    public void adopt(@PathParam("commitment") UUID commitment, Adoption body) {
        promises.adopt(new AdoptCommitment(
                commitment, expected(commitment, body.expectedVersion()), body.ownerSectionId(), body.dueKind(), body.dueOn()));
    }

    @POST
    @Path("/{commitment}/dismissal")
    @Idempotent
    @Described(value = "Lays a promise aside for a stated reason; it stays with its letter.", status = 204)
    public void dismiss(@PathParam("commitment") UUID commitment, Dismissal body) {
        promises.dismiss(new DismissCommitment(commitment, expected(commitment, body.expectedVersion()), body.reason()));
    }

    private int expected(UUID commitment, Integer inCommand) {
        return versions.expected(inCommand, () -> commitments.file(commitment));
    }
}
