package io.yinuo.web.api.directory;

import io.yinuo.directory.Accounts;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The caller, and the own bureau. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    /** A password of one's own, in place of the one that was used so far. */
    public record OwnPassword(String oldPassword, String password) {}

    /** The caller, with the grants that count right now. */
    public record Me(UUID personId, String name, UUID bureauId, List<Grant> grants) {}

    @GET
    @Described("Tells who calls, with the grants that count right now.")
    public Me me() {
        var actor = callers.current();
        return new Me(actor.personId(), actor.name(), actor.bureauId(), actor.grants());
    }

    @PUT
    @Path("/password")
    @Described(value = "Gives the caller a password of one's own; other sessions of the caller end.", status = 204)
    public Response changePassword(OwnPassword given) {
        accounts.changePassword(given.oldPassword(), given.password());
        return Response.noContent().build();
    }

    @GET
    @Path("/bureau")
    @Described("Reads the caller's bureau with its configuration.")
    public BureauView bureau() {
        return directory.bureau(callers.current().bureauId());
    }

    @GET
    @Path("/bureau/sections")
    @Described("Lists the sections of the caller's bureau.")
    public List<SectionView> sections() {
        return directory.sections(callers.current().bureauId());
    }

    @GET
    @Path("/bureau/sections/{code}/people")
    @Described("Lists who holds a role in a section of the caller's bureau, such as OFFICER.")
    public List<PersonView> people(@PathParam("code") String code, @QueryParam("role") String role) {
        return directory.colleagues(code, role);
    }
}
