package io.yinuo.web.api.problem;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;

import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal as the status that belongs to it. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    Problems problems;

    @Inject
    CurrentState current;

    @Override
    public Response toResponse(Refusal refusal) {
        var now = refusal instanceof StaleVersion ? current.read() : null;
        return problems.of(status(refusal), refusal, now);
    }

    private static StatusType status(Refusal refusal) {
        if (refusal instanceof InvalidInput) {
            return UnprocessableContent.STATUS;
        }
        if (refusal instanceof NotFound) {
            return NOT_FOUND;
        }
        if (refusal instanceof Forbidden) {
            return FORBIDDEN;
        }
        return refusal instanceof StaleVersion ? PRECONDITION_FAILED : CONFLICT;
    }
}
