package io.yinuo.it.kills;

import io.yinuo.it.remote.ServerProcess;
import java.net.http.HttpRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Kills the server at each of the chosen moments and starts it again. */
class Killer implements AutoCloseable {

    private final ServerProcess server;
    private final Deque<Moment> moments;
    private final CountDownLatch left;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private int sinceLast;
    private boolean aimed;
    private Thread numbering;

    /**
     * When to kill.
     *
     * @param afterCommands as many commands were acknowledged since the last kill
     * @param atNumbering then waits until a number is about to be asked for
     * @param millis as long after that
     */
    record Moment(int afterCommands, boolean atNumbering, int millis) {}

    Killer(ServerProcess server, List<Moment> moments) {
        this.server = server;
        this.moments = new ArrayDeque<>(moments);
        this.left = new CountDownLatch(moments.size());
    }

    /** The next command of this thread asks for a number. */
    synchronized void aboutToNumber() {
        if (numbering == null) {
            numbering = Thread.currentThread();
        }
    }

    synchronized void numbered() {
        if (numbering == Thread.currentThread()) {
            numbering = null;
        }
    }

    synchronized void acknowledged() {
        sinceLast++;
        if (isTime() && !moments.peek().atNumbering()) {
            aim();
        }
    }

    synchronized void sending(HttpRequest request) {
        boolean asksForNumber = numbering == Thread.currentThread() && request.method().equals("POST");
        if (asksForNumber && isTime() && moments.peek().atNumbering()) {
            aim();
        }
    }

    boolean isDone() {
        return left.getCount() == 0;
    }

    private boolean isTime() {
        return !aimed && !moments.isEmpty() && sinceLast >= moments.peek().afterCommands();
    }

    private void aim() {
        aimed = true;
        clock.schedule(this::killAndStart, moments.peek().millis(), TimeUnit.MILLISECONDS);
    }

    private void killAndStart() {
        server.kill();
        synchronized (this) {
            moments.remove();
            sinceLast = 0;
            aimed = false;
        }
        server.launch();
        server.awaitGreeting();
        left.countDown();
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
