package io.yinuo.it.kills;

import io.yinuo.it.remote.Answer;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.ServerProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who sends a request again when the line breaks, and remembers every command that was acknowledged. */
class PatientRemote extends Remote {

    private final ServerProcess server;
    private final Killer killer;
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger sentAgain = new AtomicInteger();

    /** A command and what was answered to it. */
    record Acknowledged(HttpRequest command, Answer answer) {}

    PatientRemote(ServerProcess server, Killer killer) {
        super(server.address());
        this.server = server;
        this.killer = killer;
    }

    @Override
    protected Answer exchange(HttpRequest request) {
        for (boolean first = true; ; first = false) {
            server.awaitUp();
            try {
                killer.sending(request);
                var answer = tryOnce(request);
                remember(request, answer);
                return answer;
            } catch (IOException broken) {
                sentAgain.addAndGet(first ? 1 : 0);
            }
        }
    }

    private void remember(HttpRequest request, Answer answer) {
        if (answer.isDone() && request.headers().firstValue("Idempotency-Key").isPresent()) {
            acknowledged.add(new Acknowledged(request, answer));
            killer.acknowledged();
        }
    }

    Answer repeat(Acknowledged command) {
        return exchange(command.command());
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How many requests were without an answer when the server was killed. */
    int sentAgain() {
        return sentAgain.get();
    }
}
