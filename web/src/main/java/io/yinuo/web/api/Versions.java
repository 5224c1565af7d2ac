package io.yinuo.web.api;

import io.yinuo.shared.InvalidInput;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The version of a thing as {@code ETag} and {@code If-Match}. */
@RequestScoped
public class Versions {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})\"");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentState current;

    /** An answer that carries the version. */
    public static Response tagged(Object body, int version) {
        return Response.ok(body).tag(new EntityTag(String.valueOf(version))).build();
    }

    /**
     * The version that the caller has seen: {@code If-Match}, or the command's own field.
     *
     * @throws InvalidInput {@code VERSION_MISSING} when neither is there, {@code VERSION_UNREADABLE}
     */
    public int expected(Integer inCommand) {
        String header = request.getHeader("If-Match");
        if (header == null) {
            new InvalidInput.Check().that(inCommand != null, "expectedVersion", "VERSION_MISSING").done();
            return inCommand;
        }
        var match = STRONG.matcher(header.strip());
        new InvalidInput.Check().that(match.matches(), "If-Match", "VERSION_UNREADABLE").done();
        return Integer.parseInt(match.group(1));
    }

    /** The same, with how to read what is there now where that version is no longer the one. */
    public int expected(Integer inCommand, Supplier<?> now) {
        current.readBy(now);
        return expected(inCommand);
    }
}
