package io.yinuo.it.security;

import static io.yinuo.it.cast.SignedIn.sessionOf;
import static io.yinuo.it.cast.SignedIn.submit;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.internal.ChainReader;
import io.yinuo.directory.Callers;
import io.yinuo.directory.internal.AccountQuery;
import io.yinuo.directory.internal.VerifiedPasswords;
import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import io.yinuo.shared.Actor;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class SignInIT {

    private static final String OWN = "my-own-word-7";

    @Inject
    Cast cast;

    @Inject
    Callers callers;

    @Inject
    AccountQuery accounts;

    @Inject
    VerifiedPasswords verified;

    @Inject
    ChainReader chains;

    @BeforeEach
    void letThePeopleIn() {
        cast.enter();
    }

    @Test
    void leadsAStrangerToTheLoginAndBack() {
        var answer = Caller.anonymous().get("ledger.xhtml?text=198");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login.xhtml?from=%2Fledger.xhtml%3Ftext%3D198");
    }

    @Test
    void tellsAStrangerOfTheInterfaceHowToComeIn() {
        var answer = Caller.anonymous().get("api/tasks");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic ");
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"NOT_SIGNED_IN\"");
    }

    @Test
    void takesTheRightPasswordOnly() {
        assertThat(Caller.of("secretary", Cast.PASSWORD).get("api/me").statusCode()).isEqualTo(200);
        assertThat(Caller.of("secretary", "wrong-password").get("api/me").statusCode()).isEqualTo(401);
        assertThat(Caller.of("nobody-here", Cast.PASSWORD).get("api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void locksAnAccountAgainstGuessingAndLeavesATrail() {
        UUID bureau = secretary().bureauId();
        String guest = cast.newcomer(bureau);
        UUID person = callers.find(guest).orElseThrow().personId();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(Caller.of(guest, "guess-" + guess).get("api/me").statusCode()).isEqualTo(401);
        }

        assertThat(Caller.of(guest, Cast.PASSWORD).get("api/me").statusCode()).isEqualTo(401);
        assertThat(chains.entries(bureau))
                .filteredOn(entry -> person.equals(entry.subjectId()))
                .extracting(TrailEntry::action)
                .contains("directory.lock");
    }

    @Test
    void leavesNoTraceOfARightGuessOnALockedAccount() {
        String guest = cast.newcomer(secretary().bureauId());
        for (int guess = 0; guess < 5; guess++) {
            Caller.of(guest, "guess-" + guess).get("api/me");
        }
        String hash = accounts.find(guest).orElseThrow().passwordHash();

        assertThat(Caller.of(guest, Cast.PASSWORD).get("api/me").statusCode()).isEqualTo(401);
        assertThat(verified.isRemembered(guest, Cast.PASSWORD, hash)).isFalse();
    }

    @Test
    void remembersThePasswordThatLedSomebodyIn() {
        Caller.of("secretary", Cast.PASSWORD).get("api/me");
        String hash = accounts.find("secretary").orElseThrow().passwordHash();

        assertThat(verified.isRemembered("secretary", Cast.PASSWORD, hash)).isTrue();
    }

    @Test
    void asksWhoGotAPasswordFromTheAdministratorForAnOwnOne() {
        String guest = cast.newcomer(secretary().bureauId());
        String handedOut = cast.reset(callers.find(guest).orElseThrow().personId());
        var owner = Caller.of(guest, handedOut);

        assertThat(owner.get("api/me").statusCode()).isEqualTo(403);
        assertThat(owner.get("api/me").body()).contains("\"code\":\"PASSWORD_CHANGE_REQUIRED\"");
        assertThat(owner.put("api/me/password", change(handedOut, "short")).statusCode()).isEqualTo(422);
        assertThat(owner.put("api/me/password", change("not-the-old-one", OWN)).body()).contains("PASSWORD_WRONG");
        assertThat(owner.put("api/me/password", change(handedOut, guest + "-123")).body()).contains("PASSWORD_CONTAINS_NAME");
        assertThat(owner.put("api/me/password", change(handedOut, OWN)).statusCode()).isEqualTo(204);
        assertThat(owner.get("api/me").statusCode()).isEqualTo(401);
        assertThat(Caller.of(guest, OWN).get("api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void endsOtherSessionsWhenThePasswordIsChanged() {
        String guest = cast.newcomer(secretary().bureauId());
        var page = Caller.anonymous().get("login.xhtml");
        String session = sessionOf(submit(page, sessionOf(page).orElseThrow(), guest, Cast.PASSWORD)).orElseThrow();
        assertThat(Caller.anonymous().get("ledger.xhtml", "Cookie", session).statusCode()).isEqualTo(200);

        Caller.of(guest, Cast.PASSWORD).put("api/me/password", change(Cast.PASSWORD, OWN));

        assertThat(Caller.anonymous().get("ledger.xhtml", "Cookie", session).statusCode()).isEqualTo(302);
    }

    @Test
    void believesAboutHttpsOnlyTheProxyThatIsSetUp() {
        boolean behindProxy = "true".equals(System.getenv("YINUO_BEHIND_PROXY"));
        var answer = Caller.anonymous().get("login.xhtml", "X-Forwarded-Proto", "https");

        assertThat(header(answer, "Set-Cookie").contains("ecure")).isEqualTo(behindProxy);
        assertThat(answer.headers().firstValue("Strict-Transport-Security").isPresent()).isEqualTo(behindProxy);
    }

    private static String change(String oldPassword, String password) {
        return "{\"oldPassword\":\"" + oldPassword + "\",\"password\":\"" + password + "\"}";
    }

    @Test
    void givesTheSessionANewIdAtSignIn() {
        var page = Caller.anonymous().get("login.xhtml");
        String before = sessionOf(page).orElseThrow();
        var answer = submit(page, before, "secretary", Cast.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(sessionOf(answer)).isPresent().hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
        assertThat(Caller.anonymous().get("ledger.xhtml", "Cookie", before).statusCode()).isEqualTo(302);
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        var answer = Caller.anonymous().get("login.xhtml");

        assertThat(header(answer, "Set-Cookie")).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void doesNotHonourASessionOnTheInterface() {
        var page = Caller.anonymous().get("login.xhtml");
        var answer = submit(page, sessionOf(page).orElseThrow(), "secretary", Cast.PASSWORD);
        String session = sessionOf(answer).orElseThrow();

        assertThat(Caller.anonymous().get("ledger.xhtml", "Cookie", session).statusCode()).isEqualTo(200);
        assertThat(Caller.anonymous().get("api/tasks", "Cookie", session).statusCode()).isEqualTo(401);
    }

    @Test
    void makesNoSessionOnTheInterface() {
        assertThat(sessionOf(Caller.of("secretary", Cast.PASSWORD).get("api/tasks"))).isEmpty();
    }

    @Test
    void letsOnlyTheRolesOfABoundaryThrough() {
        var answer = Caller.of("deputy", Cast.PASSWORD).get("api/suggestions");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"ROLE_MISSING_FOR_THIS\"").doesNotContain("Exception");
    }

    @Test
    void sendsHeadersThatProtect() {
        for (String path : new String[] {"login.xhtml", "api/health", "error/500.html"}) {
            var answer = Caller.anonymous().get(path);

            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy")).as(path).hasSize(1);
            assertThat(header(answer, "Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(header(answer, "Cache-Control")).as(path).contains("no-store");
        }
    }

    private Actor secretary() {
        return callers.find("secretary").orElseThrow();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
