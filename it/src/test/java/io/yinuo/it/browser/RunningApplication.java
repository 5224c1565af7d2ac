package io.yinuo.it.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** The application with sample data, started by the command that people use, or one that already runs. */
final class RunningApplication implements AutoCloseable {

    private static final int STOP_SECONDS = 60;

    private final String address;
    private final Process process;

    private RunningApplication(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    static RunningApplication start() {
        String running = System.getProperty("yinuo.url");
        if (running != null) {
            return new RunningApplication(running.replaceFirst("/$", ""), null);
        }
        String port = System.getProperty("it.browser.port");
        Path data = Path.of(System.getProperty("it.browser.data"));
        try {
            delete(data);
            var process = new ProcessBuilder("bin/run", "--port", port, "--data", data.toString())
                    .directory(new File(".."))
                    .redirectErrorStream(true)
                    .start();
            awaitGreeting(process);
            return new RunningApplication("http://localhost:" + port, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the application did not stop within " + STOP_SECONDS + " seconds");
        }
    }

    /** The command says how to stop it as the last thing, when the application answers. */
    private static void awaitGreeting(Process process) throws IOException {
        var said = new StringBuilder();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("the application did not start:\n" + said);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
