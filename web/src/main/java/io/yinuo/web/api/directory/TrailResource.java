package io.yinuo.web.api.directory;

import io.yinuo.audit.TrailFilter;
import io.yinuo.audit.TrailPage;
import io.yinuo.audit.TrailReader;
import io.yinuo.audit.VerificationReport;
import io.yinuo.directory.AdministrationTrail;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** What was done to people and settings of the bureau, and whether the whole trail is still what was written. */
@Path("/admin/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

    @Inject
    AdministrationTrail administration;

    @Inject
    TrailReader trail;

    @GET
    @Described("Lists what was done to people, grants, passwords and sections of the bureau, the newest first.")
    public TrailPage list(
            @QueryParam("person") UUID person,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return administration.find(new TrailFilter(person, day("from", from), day("until", until), page, size));
    }

    @GET
    @Path("/verification")
    @Described("Recomputes every hash chain and every seal and lists where they are broken.")
    public VerificationReport verify() {
        return trail.verifyAll();
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new InvalidInput(field, "DAY_UNREADABLE", text);
        }
    }
}
