package io.yinuo.web.api.search;

import io.yinuo.search.Memory;
import io.yinuo.search.MemoryView;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What came before a matter. */
@Path("/suggestions/{id}/memory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MemoryResource {

    @Inject
    Memory memory;

    @GET
    @Described("Reads similar earlier suggestions, earlier promises as they stand, and what fits each request, with the words for which each is shown.")
    public MemoryView ofCase(@PathParam("id") UUID id) {
        return memory.ofCase(id);
    }
}
