package io.yinuo.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at a browser: opens pages, signs in, looks, and remembers every error that a page reported. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("it.screenshots", "target/screenshots"));
    private static final int PHONE = 375;
    private static final int WIDE = 1440;
    private static final double PATIENCE = 120_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setViewportSize(WIDE, 900);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
    }

    /** The page in front of this person, for everything that this class has no word for. */
    public Page page() {
        return page;
    }

    /** @param path below the address of the application, such as {@code desk.xhtml} */
    public Visitor open(String path) {
        page.navigate(address + "/" + path);
        return this;
    }

    public Visitor signIn(String userName, String password) {
        open("login.xhtml");
        page.locator("[id='login:userName']").fill(userName);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:submit']").click();
        return this;
    }

    /** Looks again until it is there: something is made behind the page. */
    public Visitor reloadUntil(Locator there) {
        page.waitForCondition(
                () -> {
                    page.reload();
                    return there.count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Makes the window as narrow as a phone. */
    public Visitor onPhone() {
        page.setViewportSize(PHONE, 812);
        return this;
    }

    /** Takes one picture as wide as a desk and one as narrow as a phone. */
    public Visitor capture(String name) {
        page.setViewportSize(WIDE, 900);
        picture(name + "-wide");
        page.setViewportSize(PHONE, 812);
        picture(name + "-phone");
        page.setViewportSize(WIDE, 900);
        return this;
    }

    /** Lays the page on paper, as its style sheet asks for it. */
    public Visitor printed(String name) {
        page.pdf(new PdfOptions().setPath(SCREENSHOTS.resolve(name + ".pdf")).setPreferCSSPageSize(true));
        return this;
    }

    /** Nobody is shut out by the page, as far as a machine can tell (WCAG 2.1, level AA). */
    public Visitor assertAccessible() {
        assertThat(Axe.violations(page)).as("accessibility of " + page.url()).isEmpty();
        return this;
    }

    /** On a phone nothing has to be pushed sideways. */
    public Visitor assertFitsPhone() {
        var size = page.viewportSize();
        page.setViewportSize(PHONE, 812);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).as("width of " + page.url()).isLessThanOrEqualTo(PHONE);
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** No cell of a list reaches over the one beside it. */
    public Visitor assertRowsKeepTheirColumns() {
        Object wide = page.evaluate(
                "[...document.querySelectorAll('.rows li > *')].filter(cell => cell.scrollWidth > cell.clientWidth + 1)"
                        + ".map(cell => cell.textContent.trim())");
        assertThat((List<?>) wide).as("cells of " + page.url() + " that reach over the next").isEmpty();
        return this;
    }

    /** An error that the test provokes, such as the status of a refused page, is no fault. */
    public Visitor expectError(String part) {
        assertThat(errors).anyMatch(error -> error.contains(part));
        errors.removeIf(error -> error.contains(part));
        return this;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        context.close();
    }

    private void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }
}
