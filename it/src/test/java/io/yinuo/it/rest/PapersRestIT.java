package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.array;
import static io.yinuo.it.rest.Answers.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers over the interface: the same door, the same rights. */
@ServerTest
@DisplayName("接口：材料")
class PapersRestIT {

    private static final byte[] WORDS = "关于课后服务的说明".getBytes(StandardCharsets.UTF_8);

    @Inject
    Cast cast;

    private final Caller secretary = Caller.of("secretary", Cast.PASSWORD);
    private String papers;

    @BeforeEach
    void registerAMatter() {
        cast.enter();
        var answer = secretary.post(
                "api/suggestions",
                """
                {"kind":"SUGGESTION","sessionLabel":"市十八届人大二次会议","numberText":"%d","title":"关于课后服务的建议",
                 "body":"","handlingRole":"SOLE","referrer":"市人大常委会","referredOn":"2026-03-20",
                 "submitters":[{"lead":true,"name":"张三","kind":"PERSON"}]}"""
                        .formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        papers = "api/suggestions/" + object(answer).getString("id") + "/papers";
    }

    @Test
    void takesListsGivesOutAndWithdraws() {
        var created = secretary.postPaper(papers, "REFERRAL", "交办函.txt", WORDS);

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var address = created.headers().firstValue("Location").orElseThrow();
        var line = array(secretary.get(papers)).getJsonObject(0);
        assertThat(line.getString("fileName")).isEqualTo("交办函.txt");
        assertThat(line.getString("kind")).isEqualTo("REFERRAL");
        var given = secretary.get(path(address));
        assertThat(given.body()).isEqualTo(new String(WORDS, StandardCharsets.UTF_8));
        assertThat(header(given, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E4%BA%A4%E5%8A%9E%E5%87%BD.txt");
        assertThat(header(given, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(given, "Cache-Control")).contains("no-store");
        assertThat(header(given, "ETag")).contains(line.getString("sha256"));

        var withdrawn = secretary.post(path(address) + "/withdrawal", "{\"reason\":\"传错了\"}", "If-Match", "\"0\"");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(204);
        assertThat(secretary.get(path(address)).statusCode()).isEqualTo(409);
        assertThat(array(secretary.get(papers)).getJsonObject(0).getJsonObject("withdrawal").getString("reason")).isEqualTo("传错了");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        var disguised = secretary.postPaper(papers, "OTHER", "函.pdf", WORDS);
        var climbing = secretary.postPaper(papers, "OTHER", "../函.txt", WORDS);
        var kindless = secretary.postPaper(papers, "LETTER", "函.txt", WORDS);
        var twice = secretary.postPaper(papers, "OTHER", "函.txt", WORDS);

        assertThat(disguised.statusCode()).isEqualTo(422);
        assertThat(disguised.body()).contains("FILE_NOT_WHAT_IT_SAYS", "\"field\":\"file\"");
        assertThat(climbing.body()).contains("FILE_NAME_PATH");
        assertThat(kindless.body()).contains("PAPER_KIND_UNKNOWN");
        assertThat(twice.statusCode()).isEqualTo(201);
        assertThat(secretary.postPaper(papers, "OTHER", "又一次.txt", WORDS).body()).contains("PAPER_TWICE");
        assertThat(array(secretary.get(papers))).hasSize(1);
    }

    @Test
    void answersWhatIsTooLargeInsteadOfHangingUp() {
        var file = secretary.postPaper(papers, "OTHER", "大.txt", new byte[20 * 1024 * 1024 + 1]);
        var request = secretary.postPaper(papers, "OTHER", "大.txt", new byte[25 * 1024 * 1024]);

        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.body()).contains("FILE_TOO_LARGE");
        assertThat(request.statusCode()).isEqualTo(413);
        assertThat(request.body()).contains("UPLOAD_TOO_LARGE", "20 MB");
    }

    @Test
    void takesMoreAtOnceOfOldLettersThanOfAPaper() {
        var broken = secretary.postPaper("api/imports", "OTHER", "旧函.zip", new byte[25 * 1024 * 1024]);

        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("\"field\":\"file\"").doesNotContain("TOO_LARGE");
    }

    @Test
    void hidesPapersFromOtherBureausAndFromOutsiders() {
        var address = path(secretary.postPaper(papers, "OTHER", "内部.txt", WORDS).headers().firstValue("Location").orElseThrow());
        var foreign = Caller.of("secretary-b", Cast.PASSWORD);

        assertThat(foreign.get(papers).statusCode()).isEqualTo(404);
        assertThat(foreign.get(address).statusCode()).isEqualTo(404);
        assertThat(foreign.postPaper(papers, "OTHER", "外.txt", WORDS).statusCode()).isEqualTo(404);
        assertThat(Caller.of("deputy", Cast.PASSWORD).get(address).statusCode()).isEqualTo(403);
        assertThat(Caller.anonymous().get(address).statusCode()).isEqualTo(401);
    }

    @Test
    void isDescribed() {
        assertThat(secretary.get("api/openapi").body())
                .contains("/suggestions/{id}/papers/{paper}", "multipart/form-data", "\"format\":\"binary\"");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String path(String location) {
        return location.substring(location.indexOf("api/"));
    }
}
