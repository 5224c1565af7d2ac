package io.yinuo.it.remote;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The application on a data directory of its own, started by the command that people use; it can be killed. */
public final class ServerProcess {

    private final int port;
    private final Path data;
    private final Map<String, String> environment = new HashMap<>();
    private volatile CompletableFuture<Void> up = new CompletableFuture<>();
    private Process process;

    public ServerProcess(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    /** Says what the next start finds in its environment. */
    public ServerProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Begins to start; {@link #awaitGreeting} waits for the end of it. */
    public void launch() {
        try {
            var builder = new ProcessBuilder("bin/run", "--port", String.valueOf(port), "--data", data.toString())
                    .directory(new File(".."))
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the application says that it serves. */
    public void awaitGreeting() {
        var said = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.append(line).append('\n');
                if (line.contains("Ctrl-C")) {
                    up.complete(null);
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var failure = new IllegalStateException("the application did not start:\n" + said);
        up.completeExceptionally(failure); // or whoever waits for it would wait for ever
        throw failure;
    }

    /** Waits until the application serves, however often it is killed meanwhile. */
    public void awaitUp() {
        up.join();
    }

    /** Ends the server and all that started it, without a word (SIGKILL); one that never ran stays as it is. */
    public void kill() {
        if (process == null) {
            return;
        }
        if (up.isDone()) { // whoever waits for a start that is killed waits for the next one
            up = new CompletableFuture<>();
        }
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }
}
