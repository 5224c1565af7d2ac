package io.yinuo.web.table;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file instead of the page. */
public final class Download {

    private Download() {}

    /** @param name without the ending, in any language */
    public static void send(String name, byte[] table) {
        send(name + ".xlsx", TableFile.MEDIA_TYPE, table);
    }

    /** @param name with its ending, in any language */
    public static void send(String name, String mediaType, byte[] file) {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.responseReset();
        response.setResponseContentType(mediaType);
        response.setResponseContentLength(file.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        response.setResponseHeader("X-Content-Type-Options", "nosniff");
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }
}
