package io.yinuo.it.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe-core finds wrong with a page.
 *
 * <p>The notices are left out: PrimeFaces gives each {@code li} of its list the role {@code alert}, which axe calls a
 * broken list, and screen readers do announce it.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = "axe.run({exclude: [['#notices']]}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], "
            + "resultTypes: ['violations']}).then(result => result.violations.map(violation => ({"
            + "rule: violation.id, help: violation.help, where: violation.nodes.map(node => node.html).slice(0, 5)})))";

    /** A button that is still fading back from its click has the contrast of neither state. */
    private static final String STILL = "() => (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())"
            + " && document.getAnimations().every(each => each.playState !== 'running'"
            + " || each.effect.getComputedTiming().endTime === Infinity)";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> violations(Page page) {
        page.waitForFunction(STILL);
        page.evaluate(SCRIPT);
        return (List<Map<String, Object>>) page.evaluate(RUN);
    }

    private static String script() {
        String resource = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream content = Axe.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(content, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
