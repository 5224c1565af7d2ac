package io.yinuo.web.api;

import io.yinuo.directory.Callers;
import io.yinuo.shared.IdempotentCalls;
import io.yinuo.shared.IdempotentCalls.Answer;
import io.yinuo.shared.Sha256;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Arrays;

/** Keeps the answer of a command under its key, in the command's transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";

    @Inject
    HttpServletRequest request;

    @Inject
    Callers callers;

    @Inject
    IdempotentCalls calls;

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        String fingerprint = fingerprint(
                request.getMethod(), request.getRequestURI(), Arrays.toString(invocation.getParameters()));
        Answer answer = calls.once(
                callers.current().personId(), key, fingerprint, () -> answer(proceed(invocation)));
        return response(answer);
    }

    private static Response proceed(InvocationContext invocation) {
        try {
            return invocation.proceed() instanceof Response response ? response : Response.noContent().build();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Answer answer(Response response) {
        String body = response.hasEntity() ? JsonText.json().toJson(response.getEntity()) : "";
        return new Answer(response.getStatus(), body);
    }

    private static Response response(Answer answer) {
        var response = Response.status(answer.status());
        if (!answer.text().isEmpty()) {
            try (var reader = Json.createReader(new StringReader(answer.text()))) {
                response.entity(reader.readValue()).type(MediaType.APPLICATION_JSON_TYPE);
            }
        }
        return response.build();
    }

    private static String fingerprint(String... parts) {
        return Sha256.hex(String.join("\n", parts));
    }
}
