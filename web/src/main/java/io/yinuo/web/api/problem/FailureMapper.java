package io.yinuo.web.api.problem;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;

import io.yinuo.shared.LostRace;
import io.yinuo.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Everything else that can be thrown, without a word about the inside; what is our fault is logged. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Inject
    Problems problems;

    @Inject
    RefusalMapper refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        var refusal = find(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return refusals.toResponse(refusal.get());
        }
        if (find(thrown, EJBAccessException.class).isPresent()) {
            return problems.of(FORBIDDEN, "ROLE_MISSING_FOR_THIS");
        }
        var lost = LostRace.ofAPerson(thrown);
        if (lost.isPresent()) {
            return refusals.toResponse(lost.get());
        }
        if (find(thrown, JsonbException.class).isPresent() || find(thrown, JsonException.class).isPresent()) {
            return problems.of(BAD_REQUEST, "JSON_UNREADABLE");
        }
        if (thrown instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatusInfo(), thrown);
        }
        return ofStatus(INTERNAL_SERVER_ERROR, thrown);
    }

    private Response ofStatus(StatusType status, Throwable thrown) {
        return switch (status.getStatusCode()) {
            case 400 -> problems.of(status, "JSON_UNREADABLE");
            case 404 -> problems.of(status, "ADDRESS_UNKNOWN");
            case 405 -> problems.of(status, "METHOD_UNKNOWN");
            case 406, 415 -> problems.of(status, "MEDIA_TYPE_UNKNOWN");
            case 413 -> problems.of(status, "REQUEST_TOO_LARGE");
            default -> {
                LOG.log(Level.SEVERE, "A call of the interface failed", thrown);
                yield problems.of(INTERNAL_SERVER_ERROR, "UNEXPECTED_FAILURE");
            }
        };
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
