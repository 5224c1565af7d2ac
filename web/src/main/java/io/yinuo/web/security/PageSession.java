package io.yinuo.web.security;

import io.yinuo.directory.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the session remembers: the user name and the stamp of the password with which the person came in. */
public final class PageSession {

    private static final String USER = "io.yinuo.user";
    private static final String STAMP = "io.yinuo.stamp";

    private PageSession() {}

    /**
     * Begins a session under a new id, so that one that was planted beforehand is worth nothing; after the own password
     * was changed the session of the person goes on in this way.
     */
    public static void begin(HttpServletRequest request, SignedInUser user) {
        boolean existed = request.getSession(false) != null;
        var session = request.getSession();
        if (existed) {
            request.changeSessionId();
        }
        session.setAttribute(USER, user.userName());
        session.setAttribute(STAMP, user.stamp());
    }

    static Optional<String> userName(HttpServletRequest request) {
        return attribute(request, USER);
    }

    /** Whether the password is still the one with which the session began. */
    static boolean isStillOf(HttpServletRequest request, SignedInUser user) {
        return attribute(request, STAMP).filter(user.stamp()::equals).isPresent();
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(USER);
            session.removeAttribute(STAMP);
        }
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }
}
