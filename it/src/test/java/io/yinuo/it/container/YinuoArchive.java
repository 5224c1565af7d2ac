package io.yinuo.it.container;

import com.icegreen.greenmail.util.GreenMail;
import io.yinuo.it.scale.FailingWhileMoving;
import io.yinuo.it.scale.Meter;
import io.yinuo.it.signoff.FailingAfterNumber;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive that the build made, with the tests of the server put into its web module, so that what is tested is what
 * is shipped.
 */
final class YinuoArchive {

    private static final String TESTS = "io.yinuo.it";

    /** What runs beside the server: its browser, its kills, what prepares it. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "/io/yinuo/it/(architecture|browser|mainjob|kills|fuzz)/.*|.*PageIT.*|.*/(YinuoArchive|OneDeployment|PostgresSession).*");

    /** What stands among the features instead: it hears their events or is in their persistence unit. */
    private static final List<Class<?>> PLANTED = List.of(FailingAfterNumber.class, FailingWhileMoving.class, Meter.class);

    /** What the tests read as documents of the project, under their file's name. */
    private static final List<File> DOCUMENTS = List.of(new File("../docs/rest-walkthrough.md"), new File("../bin/verify-data"));

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

    /** The mail server of the tests keeps messages by classes that the application itself does not need. */
    private static final String SERVER_FOR_MAIL = "Manifest-Version: 1.0\nDependencies: org.eclipse.angus.mail\n";

    private YinuoArchive() {}

    static EnterpriseArchive withTests() {
        var ear = ShrinkWrap.create(ZipImporter.class, "ROOT.ear")
                .importFrom(new File(System.getProperty("ear.file")))
                .as(EnterpriseArchive.class);
        var web = ear.getAsType(WebArchive.class, "/yinuo-web.war")
                .addPackages(true, YinuoArchive::runsInServer, TESTS)
                .addAsLibrary(doorForTests());
        DOCUMENTS.forEach(document -> web.addAsResource(document, document.getName()));
        ear.addAsModule(Testable.archiveToTest(web));
        var features = ear.getAsType(JavaArchive.class, "/yinuo-ejb.jar");
        PLANTED.forEach(features::addClass);
        ear.addAsModule(features);
        ear.addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
        ear.setManifest(new StringAsset(SERVER_FOR_MAIL));
        return ear;
    }

    private static boolean runsInServer(ArchivePath path) {
        return !OUTSIDE.matcher(path.get()).matches()
                && PLANTED.stream().noneMatch(each -> path.get().endsWith("/" + each.getSimpleName() + ".class"));
    }

    private static JavaArchive doorForTests() {
        return ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
                .addAsManifestResource(new StringAsset(DOOR_FOR_TESTS), "web-fragment.xml");
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
