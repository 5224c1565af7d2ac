package io.yinuo.notification.internal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A system that takes what it is told and then talks until it is hung up on. */
final class EndlessAnswer implements AutoCloseable {

    private static final byte[] PIECE = new byte[8_192];

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final HttpServer server;

    EndlessAnswer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange; var body = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    body.write(PIECE);
                }
            }
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
