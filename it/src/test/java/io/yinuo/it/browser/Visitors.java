package io.yinuo.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with a browser session of their own. */
public final class Visitors implements AutoCloseable {

    /** Of every sample account. */
    public static final String PASSWORD = "yinuo-demo";

    private final String address;
    private final Chromium browser;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(String address, Chromium browser) {
        this.address = address;
        this.browser = browser;
    }

    /** Where the application is, for a test that prepares a case by its interface. */
    public String address() {
        return address;
    }

    /** Somebody who has not signed in and reads Chinese. */
    public Visitor stranger() {
        return stranger("zh-CN");
    }

    /** @param language such as {@code en} */
    public Visitor stranger(String language) {
        var visitor = new Visitor(address, browser.newContext(language));
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
