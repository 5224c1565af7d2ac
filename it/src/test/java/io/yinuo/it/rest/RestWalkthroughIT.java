package io.yinuo.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The commands of the document, just as somebody would paste them. */
@ServerTest
class RestWalkthroughIT {

    private static final String DOCUMENT = "rest-walkthrough.md";
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);

    @Inject
    Cast cast;

    @BeforeEach
    void letThePeopleIn() {
        cast.enter();
    }

    @Test
    @DisplayName("建议从登记到两次答复、两次评价，全程只用接口")
    void takesASuggestionFromReferralToARatedReply() throws Exception {
        String printed = paste(commands());

        assertThat(printed)
                .contains("CLOSED")
                .containsPattern("\"documentNumber\":\"慈教测建〔\\d{4}〕\\d+号\"")
                .contains("feedback.rate")
                .contains("suggestion.closed")
                .contains("INVALID_INPUT")
                .contains("CASE_UNKNOWN");
        var numbers = Pattern.compile("\"documentNumber\":\"([^\"]+)\"\\n").matcher(printed).results()
                .map(match -> match.group(1))
                .toList();
        assertThat(numbers).hasSize(2).doesNotHaveDuplicates();
        assertThat(printed).containsPattern("registered as (\\S+); sent again: \\1");
    }

    private String paste(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-eo", "pipefail").redirectErrorStream(true);
        shell.environment().put("BASE", Caller.server().toString().replaceAll("/$", ""));
        shell.environment().put("PASS", Cast.PASSWORD);
        shell.environment().put("LC_ALL", "C.UTF-8");
        var process = shell.start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(commands);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static String commands() throws IOException {
        try (var document = RestWalkthroughIT.class.getResourceAsStream("/" + DOCUMENT)) {
            var text = new String(document.readAllBytes(), StandardCharsets.UTF_8);
            return BLOCK.matcher(text).results().map(MatchResult::group).map(RestWalkthroughIT::inner)
                    .collect(Collectors.joining());
        }
    }

    private static String inner(String block) {
        return block.substring(block.indexOf('\n') + 1, block.length() - 3);
    }
}
