package io.yinuo.web.api.suggestion;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.ArchiveCase;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.archiving.Archives;
import io.yinuo.archiving.RevokeArchive;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
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
import java.util.stream.Collectors;

/** One case in the archive. */
@Path("/suggestions/{id}/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArchiveResource {

    @PathParam("id")
    UUID id;

    @Inject
    Archives archives;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** What is missing, and how many pages the papers have in the order of the list. */
    public record Filing(Integer expectedVersion, List<AnsweredGap> gaps, List<Integer> pages) {}

    /** Under which number it was filed. */
    public record Filed(String archiveNumber) {}

    /** Why it comes out again. */
    public record Revocation(Integer expectedVersion, String reason) {}

    @GET
    @Described(value = "Reads the list of papers of an archived case; the ETag is its version.", answer = ArchiveView.class)
    public Response read() {
        var archive = archives.list(id);
        return Versions.tagged(archive, archive.version());
    }

    @POST
    @Idempotent
    @Described(
            value = "Archives a closed case; If-Match takes the version of the matter. Nobody changes it afterwards.",
            answer = Filed.class)
    public Response archive(Filing body) {
        current.readBy(() -> archives.open(id));
        int expected = versions.expected(body.expectedVersion());
        var reasons = (body.gaps() == null ? List.<AnsweredGap>of() : body.gaps()).stream()
                .filter(each -> each != null && each.gap() != null && each.reason() != null)
                .collect(Collectors.toMap(AnsweredGap::gap, AnsweredGap::reason, (first, second) -> second));
        return Response.ok(new Filed(archives.archive(new ArchiveCase(id, expected, reasons, body.pages())))).build();
    }

    @POST
    @Path("/revocation")
    @Idempotent
    @Described(value = "Takes the case out of the archive, for a stated reason.", status = 204)
    public void revoke(Revocation body) {
        current.readBy(() -> archives.open(id));
        archives.revoke(new RevokeArchive(id, versions.expected(body.expectedVersion()), body.reason()));
    }
}
