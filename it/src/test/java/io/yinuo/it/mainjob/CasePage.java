package io.yinuo.it.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.yinuo.it.browser.Visitor;

/** One matter as one person meets it: found by its number, then the step that this person may take. */
record CasePage(Visitor visitor, String number) {

    Page page() {
        return visitor.page();
    }

    /** Finds the matter by the search box and opens it. */
    CasePage find() {
        visitor.open("find.xhtml?q=" + number);
        assertThat(page().locator("h1")).containsText("第" + number + "号");
        return this;
    }

    /** Opens the step of that name from the matter's page. */
    CasePage take(String step) {
        find();
        page().locator("a.btn", new Page.LocatorOptions().setHasText(step)).first().click();
        assertThat(page().locator("h1")).containsText("第" + number + "号");
        return this;
    }

    CasePage fill(String id, String text) {
        field(id).fill(text);
        return this;
    }

    CasePage choose(String id, String label) {
        field(id).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    CasePage tick(String label) {
        page().locator("label", new Page.LocatorOptions().setHasText(label)).click();
        return this;
    }

    /** Presses a button and waits until the application has led away from the step. */
    void finish(String id) {
        press(id);
        assertThat(page().locator("[id='" + id + "']")).hasCount(0);
    }

    /** Presses a button and says yes to the question that it asks. */
    void finishAfterConfirming(String id) {
        press(id);
        page().locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page().locator("[id='" + id + "']")).hasCount(0);
    }

    CasePage press(String id) {
        field(id).click();
        return this;
    }

    Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }
}
