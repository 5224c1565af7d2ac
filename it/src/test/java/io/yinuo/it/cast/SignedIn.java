package io.yinuo.it.cast;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who came in by the login page and looks at pages. */
public final class SignedIn {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final String session;

    private SignedIn(String session) {
        this.session = session;
    }

    public static SignedIn as(String userName, String password) {
        var page = Caller.anonymous().get("login.xhtml");
        var answer = submit(page, sessionOf(page).orElseThrow(), userName, password);
        return new SignedIn(sessionOf(answer).orElseThrow(() -> new AssertionError(userName + " did not come in")));
    }

    public HttpResponse<String> get(String path) {
        return Caller.anonymous().get(path, "Cookie", session);
    }

    /** Sends the form of the login page in the session in which that page was shown. */
    public static HttpResponse<String> submit(
            HttpResponse<String> page, String session, String userName, String password) {
        var state = VIEW_STATE.matcher(page.body());
        if (!state.find()) {
            throw new AssertionError("no login form in " + page.body());
        }
        String form = "login=login&login:submit=&login:userName=" + userName + "&login:password=" + password
                + "&jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        return Caller.anonymous().postForm("login.xhtml", form, "Cookie", session);
    }

    /** The cookie of the session that an answer begins. */
    public static Optional<String> sessionOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst();
    }
}
