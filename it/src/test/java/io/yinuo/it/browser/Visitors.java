package io.yinuo.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The people of one test, each with a browser session of their own. */
public final class Visitors implements AutoCloseable {

    /** Of every sample account. */
    public static final String PASSWORD = "yinuo-demo";

    private final Supplier<String> address;
    private final Chromium browser;
    private final List<Visitor> present;

    /** @param address asked for when somebody goes there first */
    Visitors(Supplier<String> address, Chromium browser) {
        this(address, browser, new ArrayList<>());
    }

    private Visitors(Supplier<String> address, Chromium browser, List<Visitor> present) {
        this.address = address;
        this.browser = browser;
        this.present = present;
    }

    /** The same people at another application, which the test has started. */
    public Visitors at(String otherAddress) {
        return new Visitors(() -> otherAddress, browser, present);
    }

    /** Where the application is, for a test that prepares a case by its interface. */
    public String address() {
        return address.get();
    }

    /** Somebody who has not signed in and reads Chinese. */
    public Visitor stranger() {
        return stranger("zh-CN");
    }

    /** @param language such as {@code en} */
    public Visitor stranger(String language) {
        var visitor = new Visitor(address.get(), browser.newContext(language));
        present.add(visitor);
        return visitor;
    }

    /** A holder of a sample account, signed in and on the first page. */
    public Visitor signedIn(String userName) {
        return stranger().signIn(userName, PASSWORD);
    }

    void assertNoErrors() {
        assertThat(present).allSatisfy(visitor -> assertThat(visitor.errors())
                .as("errors in the console of the browser")
                .isEmpty());
    }

    void captureFailure(String name) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).capture("failed-" + name.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + (i + 1));
        }
    }

    @Override
    public void close() {
        present.forEach(Visitor::close);
    }
}
