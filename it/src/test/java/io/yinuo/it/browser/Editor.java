package io.yinuo.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which a letter is written, and what is done on it again and again. */
public final class Editor {

    private Editor() {}

    /** What the page knows by this id. */
    public static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    /** What the check of the letter says in these words. */
    public static Locator finding(Page page, String words) {
        return page.locator(".findings li", new Page.LocatorOptions().setHasText(words));
    }

    /** Over all that the field holds. */
    public static void paste(Locator field, String words) {
        field.evaluate(
                "(field, words) => { const data = new DataTransfer(); data.setData('text/plain', words); field.focus(); field.select();"
                        + " field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                words);
    }

    /** Drops the only promise of the draft and types this letter over it, paragraph after paragraph. */
    public static void type(Page page, List<String> letter) {
        field(page, "form:promises:0:drop").click();
        assertThat(page.locator(".promises > li")).hasCount(0);
        var texts = page.locator(".block textarea");
        texts.first().fill(letter.get(0));
        for (int i = 1; i < letter.size(); i++) {
            texts.nth(i - 1).press("Control+End");
            texts.nth(i - 1).press("Enter");
            texts.nth(i).fill(letter.get(i));
        }
    }
}
