package io.yinuo.web.api.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CorrectObservation;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Observations;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** Values of indicators. */
@Path("/observations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObservationsResource {

    @Inject
    Catalogue catalogue;

    @Inject
    Observations observations;

    @Inject
    Versions versions;

    /** A value as it should have been; its indicator stays. */
    public record Correction(Integer expectedVersion, NewObservation value, String reason) {}

    /** Why a value is taken out of the lists. */
    public record Withdrawal(Integer expectedVersion, String reason) {}

    @GET
    @Described("Lists the values that fit, by place and time.")
    public PageOf<ObservationView> list(@BeanParam CatalogueFilter filter) {
        var query = filter.query();
        return CatalogueFilter.page(catalogue.observations(query), query);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Records a value of the bureau's own.", answer = Created.class, status = 201)
    public Response record(NewObservation body) {
        return Created.at("/observations/", observations.record(body));
    }

    @POST
    @Path("/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Puts a value of the bureau right, for a stated reason.", status = 204)
    public Response correct(@PathParam("id") UUID id, Correction body) {
        observations.correct(new CorrectObservation(
                id, expected(id, body.expectedVersion()), body.value(), body.reason()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Takes a value of the bureau out of every list, for a stated reason; it is kept.", status = 204)
    public Response withdraw(@PathParam("id") UUID id, Withdrawal body) {
        observations.withdraw(id, expected(id, body.expectedVersion()), body.reason());
        return Response.noContent().build();
    }

    private int expected(UUID id, Integer inCommand) {
        return versions.expected(inCommand, () -> catalogue.values(List.of(id)).stream().findFirst().orElse(null));
    }
}
