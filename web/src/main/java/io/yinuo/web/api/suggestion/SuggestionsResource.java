package io.yinuo.web.api.suggestion;

import io.yinuo.intake.Intake;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.PageOf;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All matters that the caller may see, and the door by which new ones come in. */
@Path("/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    @Inject
    Intake intake;

    @Inject
    Ledger ledger;

    @GET
    @Described("Lists matters, filtered and sorted; the next deadline comes first unless sort says otherwise.")
    public PageOf<LedgerLine> list(@BeanParam LedgerFilter filter) {
        return ledger.find(filter.query());
    }

    @POST
    @Idempotent
    @Described(
            value = "Registers a matter that was referred to the bureau and begins its handling.",
            answer = Created.class,
            status = 201)
    public Response register(RegisterSuggestion command) {
        return Created.at("/suggestions/", intake.register(command));
    }
}
