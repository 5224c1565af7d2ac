package io.yinuo.web.api.measures;

import io.yinuo.measures.ChangeMeasure;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.Measures;
import io.yinuo.measures.NewMeasure;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
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
import java.util.UUID;

/** Measures for double reduction. */
@Path("/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    @Inject
    Measures measures;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** A measure as it is from now on. */
    public record Changed(Integer expectedVersion, NewMeasure measure) {}

    /** Why a measure is closed, taken up again, or deleted. */
    public record Reasoned(Integer expectedVersion, String reason) {}

    @GET
    @Described("Lists the measures that fit, by theme and code; retired ones only if state asks for them.")
    public PageOf<MeasureView> list(@BeanParam CatalogueFilter filter) {
        var query = filter.query();
        return CatalogueFilter.page(measures.find(query), query);
    }

    @GET
    @Path("/{id}")
    @Described(value = "Reads one measure; the ETag is its version.", answer = MeasureView.class)
    public Response read(@PathParam("id") UUID id) {
        var measure = measures.get(id);
        return Versions.tagged(measure, measure.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Makes a measure of the bureau's own; without a code one is made from its theme.", answer = Created.class, status = 201)
    public Response make(NewMeasure body) {
        return Created.at("/measures/", measures.make(body));
    }

    @POST
    @Path("/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Says what a measure of the bureau is from now on.", status = 204)
    public void change(@PathParam("id") UUID id, Changed body) {
        current.readBy(() -> measures.get(id));
        measures.change(new ChangeMeasure(id, versions.expected(body.expectedVersion()), body.measure()));
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Closes a measure for a stated reason; what points at it stays.", status = 204)
    public void close(@PathParam("id") UUID id, Reasoned body) {
        current.readBy(() -> measures.get(id));
        measures.close(id, versions.expected(body.expectedVersion()), body.reason());
    }

    @POST
    @Path("/{id}/resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Takes up a closed measure again, for a stated reason.", status = 204)
    public void resume(@PathParam("id") UUID id, Reasoned body) {
        current.readBy(() -> measures.get(id));
        measures.resume(id, versions.expected(body.expectedVersion()), body.reason());
    }

    @POST
    @Path("/{id}/deletion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Deletes a measure that was made by mistake; 409 as long as commitments stand on it.", status = 204)
    public void delete(@PathParam("id") UUID id, Reasoned body) {
        current.readBy(() -> measures.get(id));
        measures.delete(id, versions.expected(body.expectedVersion()), body.reason());
    }
}
