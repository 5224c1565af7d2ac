package io.yinuo.web.security;

import io.yinuo.directory.SignedInUser;
import io.yinuo.web.api.problem.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Who comes with a password that an administrator handed out changes it before anything else. */
@Provider
public class OwnPasswordFirst implements ContainerRequestFilter {

    private static final String OWED = "io.yinuo.ownPasswordOwed";
    private static final String CHANGE = "me/password";

    @Inject
    Problems problems;

    @Context
    HttpServletRequest request;

    /** Remembers for the filter what the sign-in found out. */
    static void note(HttpServletRequest request, SignedInUser user) {
        request.setAttribute(OWED, user.mustChangePassword());
    }

    /** Whether this page is closed until the password is changed. */
    static boolean isOwedOn(HttpServletRequest request, SignedInUser user) {
        return user.mustChangePassword() && !PageRequests.isAccount(request);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        boolean changes = context.getUriInfo().getPath().replaceFirst("^/", "").equals(CHANGE);
        if (Boolean.TRUE.equals(request.getAttribute(OWED)) && !changes) {
            context.abortWith(problems.of(Status.FORBIDDEN, "PASSWORD_CHANGE_REQUIRED"));
        }
    }
}
