package io.yinuo.it.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that the build made, with test classes put into its web module, so that what is tested is what is shipped. */
public final class YinuoArchive {

    /** Everything wants somebody who is signed in; the servlet that runs the tests is let through. */
    private static final String DOOR_FOR_TESTS =
            """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>door-for-tests</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    private YinuoArchive() {}

    /** @param tests the test class and every class it needs in the server */
    public static EnterpriseArchive with(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "ROOT.ear")
                .importFrom(new File(System.getProperty("ear.file")))
                .as(EnterpriseArchive.class);
        var web = ear.getAsType(WebArchive.class, "/yinuo-web.war").addClasses(tests).addAsLibrary(doorForTests());
        ear.addAsModule(Testable.archiveToTest(web));
        ear.addAsLibraries(jarOf(Assertions.class));
        return ear;
    }

    private static JavaArchive doorForTests() {
        return ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
                .addAsManifestResource(new StringAsset(DOOR_FOR_TESTS), "web-fragment.xml");
    }

    /**
     * As {@link #with}, with one class put among the features, where it hears their events.
     *
     * @param planted such as an observer that breaks a command
     */
    public static EnterpriseArchive withInFeatures(Class<?> planted, Class<?>... tests) {
        var ear = with(tests);
        return ear.addAsModule(ear.getAsType(JavaArchive.class, "/yinuo-ejb.jar").addClass(planted));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
