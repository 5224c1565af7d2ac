package io.yinuo.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.Callers;
import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail of the administration is read by administrator and supervisor, and verified from a shell. */
@ServerTest
class AdministrationTrailIT {

    private static final String COMMAND = "verify-data";

    @Inject
    Cast cast;

    @Inject
    Callers callers;

    @Resource
    DataSource database;

    @TempDir
    Path directory;

    private final Caller admin = Caller.of("admin", Cast.PASSWORD);

    @BeforeEach
    void letThePeopleIn() {
        cast.enter();
    }

    @Test
    void tellsWhatWasDoneToAPersonNewestFirst() {
        UUID person = newcomer();
        cast.reset(person);

        var entries = admin.get("api/admin/trail?person=" + person).body();

        assertThat(entries).contains("\"total\":2", person.toString(), "directory.addPerson");
        assertThat(entries.indexOf("directory.resetPassword")).isPositive().isLessThan(entries.indexOf("directory.addPerson"));
        assertThat(admin.get("api/admin/trail?size=1&person=" + person).body())
                .contains("\"total\":2", "directory.resetPassword")
                .doesNotContain("directory.addPerson");
    }

    @Test
    void keepsToThePeriodThatIsAskedFor() {
        UUID person = newcomer();

        assertThat(admin.get("api/admin/trail?until=2020-01-01&person=" + person).body()).contains("\"total\":0");
        assertThat(admin.get("api/admin/trail?from=2020-01-01&person=" + person).body()).contains("\"total\":1");
        assertThat(admin.get("api/admin/trail?from=yesterday").statusCode()).isEqualTo(422);
    }

    @Test
    void isReadByTheSupervisorTooAndByNobodyElse() {
        assertThat(status("supervisor")).isEqualTo(200);
        assertThat(status("secretary")).isEqualTo(403);
        assertThat(status("director")).isEqualTo(403);
        assertThat(status("deputy")).isEqualTo(403);
    }

    @Test
    void verifiesFromTheShellAndFailsWhereAnEntryWasChanged() throws Exception {
        boolean wholeBefore = admin.get("api/admin/trail/verification").body().contains("\"breaks\":[]");
        var bureau = callers.find("admin").orElseThrow().bureauId();

        var before = verify(Cast.PASSWORD);
        assertThat(before.code()).as(before.printed()).isEqualTo(wholeBefore ? 0 : 1);
        assertThat(before.printed()).containsPattern("\\d+ entries in \\d+ chains, \\d+ seals: ");
        change(bureau, "'sign-in '||actor_name");
        var broken = verify(Cast.PASSWORD);
        change(bureau, "substring(actor_name, 9)");

        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.printed()).contains("BROKEN", bureau.toString());
        assertThat(verify(Cast.PASSWORD).code()).isEqualTo(before.code());
    }

    @Test
    void tellsFromTheShellThatItCouldNotVerify() throws Exception {
        assertThat(verify("wrong-password").code()).isEqualTo(2);
    }

    private int status(String userName) {
        return Caller.of(userName, Cast.PASSWORD).get("api/admin/trail").statusCode();
    }

    private UUID newcomer() {
        var bureau = callers.find("admin").orElseThrow().bureauId();
        return callers.find(cast.newcomer(bureau)).orElseThrow().personId();
    }

    private void change(UUID bureau, String actorName) throws SQLException {
        var sql = "update audit_entry set actor_name = " + actorName + " where chain_id = ? and seq = 1";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, bureau);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private record Ended(int code, String printed) {}

    private Ended verify(String password) throws IOException, InterruptedException {
        var script = directory.resolve(COMMAND);
        try (var command = AdministrationTrailIT.class.getResourceAsStream("/" + COMMAND)) {
            Files.write(script, command.readAllBytes());
        }
        var shell = new ProcessBuilder("bash", script.toString(), Caller.server().toString()).redirectErrorStream(true);
        shell.environment().put("YINUO_USER", "admin");
        shell.environment().put("YINUO_PASSWORD", password);
        var process = shell.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), printed);
    }
}
