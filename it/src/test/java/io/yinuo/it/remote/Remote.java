package io.yinuo.it.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The interface of an application that runs on this machine. */
public class Remote {

    private static final String PASSWORD = "yinuo-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI api;

    /** @param address such as {@code http://localhost:8080} */
    public Remote(String address) {
        api = URI.create(address + "/api/");
        if (!api.getHost().equals("localhost")) {
            throw new IllegalArgumentException("only this machine is tested: " + address);
        }
    }

    /** @param path below {@code /api/} */
    public Answer get(String user, String path) {
        return send("GET", user, path, null);
    }

    /** @param headers names and values in turn */
    public Answer post(String user, String path, String json, String... headers) {
        return send("POST", user, path, json, headers);
    }

    /** @param headers names and values in turn */
    public Answer put(String user, String path, String json, String... headers) {
        return send("PUT", user, path, json, headers);
    }

    /** @param user a sample account, or null for a stranger */
    public Answer send(String method, String user, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE);
        if (user != null) {
            request.header("Authorization", "Basic " + encoded(user + ":" + PASSWORD));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return exchange(request.method(method, content).build());
    }

    protected Answer exchange(HttpRequest request) {
        try {
            return tryOnce(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected final Answer tryOnce(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
