package io.yinuo.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What was made: its id, and its address in the {@code Location} header. */
public record Created(UUID id) {

    public static Response at(String path, UUID id) {
        var address = URI.create(YinuoApplication.ROOT + path + id);
        return Response.status(Response.Status.CREATED).location(address).entity(new Created(id)).build();
    }
}
