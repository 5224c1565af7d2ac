package io.yinuo.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages: its methods ask for {@link Visitors}.
 *
 * <p>The application is started once for all such tests. A test fails when a page wrote an error to the console, which
 * is also how a browser reports what the Content-Security-Policy refused.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface PageTest {}
