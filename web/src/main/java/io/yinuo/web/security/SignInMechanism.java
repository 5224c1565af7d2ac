package io.yinuo.web.security;

import io.yinuo.directory.Accounts;
import io.yinuo.directory.SignedInUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The one way in: Basic credentials on {@code /api}, where no session is made or honoured, and a session for pages.
 *
 * <p>Account and grants are read afresh for each request, so that what the administrator takes away no longer counts on
 * the next one.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    Accounts accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (ApiRequests.isOne(request)) {
            return validateApi(request, response, context);
        }
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given) {
            return signIn(request, context, given);
        }
        return validatePage(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        PageSession.end(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus validateApi(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInUser> user =
                BasicCredentials.of(request).flatMap(given -> signedIn(request, given.userName(), given.password()));
        if (user.isPresent()) {
            OwnPasswordFirst.note(request, user.get());
            return admit(context, user.get());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        ApiRequests.challenge(response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential given) {
        var user = signedIn(request, given.getCaller(), given.getPasswordAsString());
        if (user.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        PageSession.begin(request, user.get());
        return admit(context, user.get());
    }

    private AuthenticationStatus validatePage(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected() && PageRequests.isResource(request)) {
            return context.doNothing();
        }
        var user = PageSession.userName(request)
                .flatMap(accounts::find)
                .filter(found -> PageSession.isStillOf(request, found));
        if (user.isPresent() && context.isProtected() && OwnPasswordFirst.isOwedOn(request, user.get())) {
            PageRequests.sendToAccount(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (user.isPresent()) {
            return admit(context, user.get());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        PageRequests.sendToLogin(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private Optional<SignedInUser> signedIn(HttpServletRequest request, String userName, String password) {
        return accounts.signIn(userName, password, request.getRemoteAddr());
    }

    private static AuthenticationStatus admit(HttpMessageContext context, SignedInUser user) {
        return context.notifyContainerAboutLogin(user.userName(), user.roles());
    }
}
