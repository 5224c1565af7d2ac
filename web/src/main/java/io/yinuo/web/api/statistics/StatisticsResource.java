package io.yinuo.web.api.statistics;

import io.yinuo.register.Grouping;
import io.yinuo.register.Statistics;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.register.StatisticsReport;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The rates of the caller's bureau, or of the caller's sections. */
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    @Inject
    Statistics statistics;

    @GET
    @Described("Gives each rate with what stands above and below its line, over all and group for group; without year over all years.")
    public StatisticsReport read(
            @QueryParam("year") Integer year,
            @QueryParam("session") String session,
            @QueryParam("kind") MatterKind kind,
            @QueryParam("section") UUID section,
            @QueryParam("by") @DefaultValue("SECTION") Grouping by) {
        return statistics.of(new StatisticsQuery(year, session, kind, section, by));
    }
}
