package io.yinuo.web.paper;

import io.yinuo.paper.PaperFile;
import io.yinuo.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The headers by which a paper is given out: always a download, never something that a page shows.
 *
 * <p>That nothing guesses at its type and no cache keeps it, the security headers of every answer say.
 *
 * <p>The name goes out twice (RFC 6266): with its Latin letters alone for old programs, and whole after RFC 5987.
 */
public final class Attachment {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Attachment() {}

    public static Map<String, String> headers(PaperFile file) {
        return Map.of("Content-Disposition", disposition(file.name()), "ETag", "\"" + file.sha256() + "\"");
    }

    /** Answers with the paper; whoever may not see it is told that it is not there. */
    public static void send(HttpServletResponse response, Supplier<PaperFile> paper) throws IOException {
        PaperFile file;
        try {
            file = paper.get();
        } catch (Refusal | EJBAccessException | IllegalArgumentException hidden) {
            response.reset(); // the page of the error brings the policy of pages
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        headers(file).forEach(response::setHeader);
        response.setContentType(file.format().mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /**
     * The id that an address names.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static UUID id(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return UUID.fromString(given == null ? "" : given);
    }

    /** The header {@code Content-Disposition} for a file of this name. */
    public static String disposition(String name) {
        return "attachment; filename=\"" + latin(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String latin(String name) {
        return name.replaceAll("[^\\x20-\\x7E]", "_").replaceAll("[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted(each & 0xFF));
        }
        return encoded.toString();
    }
}
