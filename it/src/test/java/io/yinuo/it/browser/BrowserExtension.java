package io.yinuo.it.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lends each test its visitors, all to the one started application through the one browser. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);

    /** A page may be slow on a loaded machine; how fast it is, is not what these tests ask. */
    private static final double PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(SPACE).computeIfAbsent(Visitors.class, type -> visitors(test), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(SPACE).remove(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        try {
            if (test.getExecutionException().isPresent()) {
                visitors.captureFailure(test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
            } else {
                visitors.assertNoErrors();
            }
        } finally {
            visitors.close();
        }
    }

    private static Visitors visitors(ExtensionContext test) {
        Store forAll = test.getRoot().getStore(SPACE);
        var browser = forAll.computeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class);
        return new Visitors(() -> application(forAll).address(), browser);
    }

    private static RunningApplication application(Store forAll) {
        return forAll.computeIfAbsent(RunningApplication.class, type -> RunningApplication.start(), RunningApplication.class);
    }
}
