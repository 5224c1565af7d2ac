package io.yinuo.web.api.suggestion;

import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.Commitments;
import io.yinuo.register.DeputyCase;
import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.DeputyCases;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** A deputy's own suggestions, without anything that is internal to the bureau. */
@Path("/deputy/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeputySuggestionsResource {

    @Inject
    DeputyCases cases;

    @Inject
    Commitments commitments;

    @GET
    @Described("Lists the suggestions that the calling deputy leads or co-signs.")
    public List<DeputyCaseLine> list() {
        return cases.mine();
    }

    @GET
    @Path("/{id}")
    @Described("Reads one of them: where it is, whom to call, the delivered replies, what can be rated.")
    public DeputyCase read(@PathParam("id") UUID id) {
        return cases.open(id);
    }

    @GET
    @Path("/{id}/commitments")
    @Described("Lists the promises of its delivered replies with what the deputy may read of each: disclosed evidence, agreed changes"
            + " and explanations, and what the deputy said and was answered.")
    public List<CommitmentNews> commitments(@PathParam("id") UUID id) {
        return commitments.newsOf(id);
    }
}
