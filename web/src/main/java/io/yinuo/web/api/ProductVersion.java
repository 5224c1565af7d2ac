package io.yinuo.web.api;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the build, as Maven wrote it into the archive. */
final class ProductVersion {

    private static final String DESCRIPTOR = "/META-INF/maven/io.yinuo/yinuo-web/pom.properties";

    private ProductVersion() {}

    static String of(ServletContext servlets) {
        try (var descriptor = servlets.getResourceAsStream(DESCRIPTOR)) {
            if (descriptor == null) {
                return "unpackaged";
            }
            var properties = new Properties();
            properties.load(descriptor);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
