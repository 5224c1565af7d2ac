package io.yinuo.web.api.suggestion;

import io.yinuo.web.api.Described;
import io.yinuo.web.api.problem.Problems;
import io.yinuo.web.delivery.SystemPackage;
import io.yinuo.web.paper.Attachment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A reply for the systems of congress and government. */
@Path("/replies/{id}/package")
@RequestScoped
public class SystemPackagesResource {

    @Inject
    SystemPackage packages;

    @Inject
    HttpServletRequest request;

    @GET
    @Produces(MediaType.WILDCARD)
    @Described("Gives out the numbered reply for other systems (ZIP): the letter as PDF, its fields as text, its row of the ledger as XLSX.")
    public Response archive(@PathParam("id") UUID id) {
        var archive = packages.archive(id, Problems.textsFor(request));
        return Response.ok(archive, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(packages.reply(id).documentNumber() + ".zip"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
