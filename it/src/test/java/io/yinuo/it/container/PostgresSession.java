package io.yinuo.it.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Runs a PostgreSQL for the whole test run when the build names a port for it.
 *
 * <p>The server under test finds it by the environment variables that the build sets, as in production.
 */
public class PostgresSession implements LauncherSessionListener {

    /** A machine that is busy takes longer than the ten seconds that are usual. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Integer port = Integer.getInteger("it.postgresql.port");
        if (port == null || postgres != null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder().setPort(port).setPGStartupWait(PATIENCE).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
