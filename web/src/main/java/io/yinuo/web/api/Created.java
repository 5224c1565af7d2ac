package io.yinuo.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What was made: its id, and its address in the {@code Location} header. */
public record Created(UUID id) {

    /** @param path below the root of the interface, against which a relative location is resolved */
    public static Response at(String path, UUID id) {
        var address = URI.create(path.substring(1) + id);
        return Response.status(Response.Status.CREATED).location(address).entity(new Created(id)).build();
    }
}
