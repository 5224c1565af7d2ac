package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Letters are read over the interface, in any encoding and from files, and nothing is kept of them. */
@ServerTest
@DisplayName("接口：读函")
class LettersRestIT {

    private static final String ADDRESS = "api/letters/read";
    private static final String LETTER = """
            对市九届人大三次会议第046号建议的答复
            周敏仪代表：
            您提出的《关于增设公交线路的建议》收悉，现答复如下：
            下一步，我局将于2024年底前新增线路2条。
            江岭市交通运输局
            2024年5月16日
            """;

    @Inject
    Cast cast;

    private final Caller officer = Caller.of("officer", Cast.PASSWORD);

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void readsWhateverEncodingTheWordsAreIn() {
        for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16LE"}) {
            var answer = officer.postBytes(ADDRESS, LETTER.getBytes(Charset.forName(charset)), "text/plain; charset=" + charset);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var reading = object(answer);
            assertThat(reading.getString("matterNumber")).isEqualTo("046");
            assertThat(reading.getJsonArray("commitments").getJsonObject(0).getString("due")).isEqualTo("2024-12-31");
            assertThat(reading.isNull("documentNumber")).isTrue();
            assertThat(reading.containsKey("text")).isFalse();
        }
    }

    @Test
    void answersAFileWithItsWords() {
        var answer = officer.postPaper(ADDRESS, "OTHER", "答复.txt", LETTER.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(object(answer).getString("text")).isEqualTo(LETTER);
        assertThat(object(answer).getString("issuer")).isEqualTo("江岭市交通运输局");
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertProblem(officer.postBytes(ADDRESS, new byte[0], "text/plain"), 422, "LETTER_EMPTY");
        assertProblem(officer.postBytes(ADDRESS, " \n".getBytes(StandardCharsets.UTF_8), "text/plain"), 422, "LETTER_EMPTY");
        assertProblem(officer.postBytes(ADDRESS, new byte[] {0, 1, (byte) 0xFF, 0, 0}, "text/plain"), 422, "LETTER_ENCODING");
        assertProblem(officer.postBytes(ADDRESS, new byte[3 * 1024 * 1024], "text/plain"), 413, "REQUEST_TOO_LARGE");
        assertProblem(officer.postPaper(ADDRESS, "OTHER", "函.docx", new byte[] {'P', 'K', 3, 4}), 422, "FILE_DAMAGED");
    }

    @Test
    void isForThePeopleOfABureau() {
        var letter = LETTER.getBytes(StandardCharsets.UTF_8);

        assertThat(Caller.of("deputy", Cast.PASSWORD).postBytes(ADDRESS, letter, "text/plain").statusCode()).isEqualTo(403);
        assertThat(Caller.anonymous().postBytes(ADDRESS, letter, "text/plain").statusCode()).isEqualTo(401);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(code);
    }
}
