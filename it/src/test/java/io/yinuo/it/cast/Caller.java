package io.yinuo.it.cast;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who calls the running application over HTTP, with or without a name. */
public final class Caller {

    private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    private final String authorization;

    private Caller(String authorization) {
        this.authorization = authorization;
    }

    public static Caller anonymous() {
        return new Caller(null);
    }

    public static Caller of(String userName, String password) {
        byte[] pair = (userName + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** The server in which the test runs, as its own clients see it. */
    public static URI server() {
        return URI.create("http://localhost:" + System.getProperty("jboss.http.port") + "/");
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> postForm(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a body of any type as it is. */
    public HttpResponse<String> postBytes(String path, byte[] body, String type) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Sends a form with one file and the kind of paper that it is, as browsers and curl write it. */
    public HttpResponse<String> postPaper(String path, String kind, String fileName, byte[] content) {
        return postFile(path, "kind", kind, fileName, content);
    }

    /** Sends a form with one file and one part of words beside it. */
    public HttpResponse<String> postFile(String path, String part, String words, String fileName, byte[] content) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--paper\r\nContent-Disposition: form-data; name=\"" + part + "\"\r\n\r\n" + words + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(("--paper\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--paper--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=paper")
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(server().resolve(path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
