package io.yinuo.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the interface says to bad input, and that it changes nothing. */
@ServerTest
class RefusalsIT {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern TASK = Pattern.compile("\"taskId\":\"([^\"]+)\"");
    private static final AtomicInteger NUMBERS = new AtomicInteger(700);

    @Inject
    Cast cast;

    private final Caller secretary = Caller.of("secretary", Cast.PASSWORD);

    @BeforeEach
    void letThePeopleIn() {
        cast.enter();
    }

    @Test
    void namesEveryFieldThatIsWrongInTheCallersLanguage() {
        var answer = secretary.post("api/suggestions", "{\"title\":\" \"}", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"field\":\"title\"", "\"field\":\"submitters\"", "\"field\":\"referredOn\"")
                .contains("Please fill this in.");
        assertThat(secretary.post("api/suggestions", "{\"title\":\" \"}").body()).contains("请填写此项。");
    }

    @Test
    void refusesTheSameNumberTwice() {
        String number = nextNumber();

        assertThat(secretary.post("api/suggestions", registration(number)).statusCode()).isEqualTo(201);
        var again = secretary.post("api/suggestions", registration(number));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("NUMBER_TAKEN");
    }

    @Test
    void answersASecondSendingLikeTheFirst() {
        String key = UUID.randomUUID().toString();
        String body = registration(nextNumber());
        var first = secretary.post("api/suggestions", body, "Idempotency-Key", key);
        var second = secretary.post("api/suggestions", body, "Idempotency-Key", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void carriesOutACommandWithoutAnAnswerOnce() {
        var returns = "api/suggestions/" + register() + "/returns";
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var asked = secretary.post(returns, "{\"reason\":\"不属本单位职责\",\"askedOn\":\"%s\"}".formatted(today));
        var path = returns + "/" + idOf(asked.body()) + "/answer";
        var refused = "{\"expectedVersion\":0,\"accepted\":false,\"answeredOn\":\"%s\",\"answeredBy\":\"某科\"}".formatted(today);
        var key = UUID.randomUUID().toString();

        assertThat(secretary.post(path, refused, "Idempotency-Key", key).statusCode()).isEqualTo(204);
        assertThat(secretary.post(path, refused, "Idempotency-Key", key).statusCode()).isEqualTo(204);
        assertThat(secretary.post(path, refused).statusCode()).isIn(409, 412);
    }

    @Test
    void refusesAKeyThatCameWithSomethingElse() {
        String key = UUID.randomUUID().toString();
        secretary.post("api/suggestions", registration(nextNumber()), "Idempotency-Key", key);
        var other = secretary.post("api/suggestions", registration(nextNumber()), "Idempotency-Key", key);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void hidesTheCasesOfAnotherBureau() {
        String id = register();
        var foreign = Caller.of("secretary-b", Cast.PASSWORD);

        assertThat(secretary.get("api/suggestions/" + id).statusCode()).isEqualTo(200);
        assertThat(foreign.get("api/suggestions/" + id).statusCode()).isEqualTo(404);
        assertThat(foreign.get("api/suggestions/" + id + "/trail").statusCode()).isEqualTo(404);
        assertThat(foreign.get("api/suggestions/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(foreign.get("api/suggestions").body()).doesNotContain(id);
    }

    @Test
    void answersALostUpdateWithWhatIsThereNow() {
        String id = register();
        var answer = secretary.post(
                "api/tasks/" + task(id) + "/complete", "{\"leadSectionId\":null}", "If-Match", "\"99\"");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).contains("STALE_VERSION").contains("\"current\":{").contains(id);
    }

    @Test
    void refusesAStepOfSomebodyElseAndOneThatIsNotThere() {
        String task = task(register());

        assertThat(Caller.of("vice", Cast.PASSWORD).post("api/tasks/" + task + "/complete", "{}").statusCode())
                .isEqualTo(403);
        assertThat(Caller.of("secretary-b", Cast.PASSWORD).post("api/tasks/" + task + "/complete", "{}").statusCode())
                .isEqualTo(404);
        assertThat(secretary.post("api/tasks/no-such-step/complete", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(secretary.post("api/suggestions", "{\"tittle\":\"x\"}").statusCode()).isEqualTo(400);
        assertThat(secretary.post("api/suggestions", "not json").statusCode()).isEqualTo(400);
        assertThat(secretary.post("api/suggestions", "null").statusCode()).isEqualTo(400);
        assertThat(secretary.post("api/tasks/" + task(register()) + "/complete", "null").statusCode()).isEqualTo(400);
        assertThat(secretary.post("api/suggestions", "{\"submitters\":[null]}").body()).contains("JSON_UNREADABLE");
        assertThat(secretary.post("api/suggestions", "[".repeat(2_000)).body()).contains("JSON_UNREADABLE");
        assertThat(secretary.post("api/substitutions", "{\"firstDay\":\"+999999999-12-31\"}").body()).contains("JSON_UNREADABLE");
        assertThat(secretary.get("api/me", "Accept-Language", "en;q=x").body()).contains("REQUEST_UNREADABLE");
        assertThat(secretary.get("api/tasks?page=2147483647").statusCode()).isEqualTo(200);
        assertThat(secretary.get("api/suggestions/198").statusCode()).isEqualTo(404);
        assertThat(secretary.get("api/suggestions?sort=colour").statusCode()).isEqualTo(422);
    }

    @Test
    void refusesATextThatIsTooLongAndABodyThatIsTooLarge() {
        String longBody = registration(nextNumber()).replace("请明确期限。", "长".repeat(200_001));
        var tooLong = secretary.post("api/suggestions", longBody);
        var tooLarge = secretary.post("api/suggestions", "{\"body\":\"" + "x".repeat(10_000_000) + "\"}");

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("TOO_LONG").contains("\"field\":\"body\"");
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("REQUEST_TOO_LARGE");
    }

    @Test
    void keepsMarkupAsText() {
        String id = idOf(secretary
                .post("api/suggestions", registration(nextNumber()).replace("明确期限", "<script>alert(1)</script>"))
                .body());

        assertThat(secretary.get("api/suggestions/" + id).body()).contains("<script>alert(1)</script>");
    }

    private String register() {
        var answer = secretary.post("api/suggestions", registration(nextNumber()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return idOf(answer.body());
    }

    private String task(String suggestion) {
        var task = TASK.matcher(secretary.get("api/suggestions/" + suggestion + "/tasks").body());
        assertThat(task.find()).isTrue();
        return task.group(1);
    }

    private static String idOf(String body) {
        var id = ID.matcher(body);
        assertThat(id.find()).as(body).isTrue();
        return id.group(1);
    }

    private static String nextNumber() {
        return String.valueOf(NUMBERS.incrementAndGet());
    }

    private static String registration(String number) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return """
                {"kind":"SUGGESTION","sessionLabel":"市十八届人大二次会议","numberText":"%s",
                 "title":"关于明确期限的建议","body":"请明确期限。","handlingRole":"SOLE","referrer":"市人大常委会",
                 "referredOn":"%s","submitters":[{"lead":true,"name":"张三","kind":"PERSON"}]}"""
                .formatted(number, today);
    }
}
