package io.yinuo.web.paper;

import io.yinuo.paper.UploadedFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file as the browser sent it, for the boundary that checks it. */
public final class SentFile {

    private SentFile() {}

    /** The file that was chosen, or null. */
    public static UploadedFile of(Part sent) {
        if (sent == null || sent.getSubmittedFileName() == null || sent.getSubmittedFileName().isEmpty()) {
            return null;
        }
        try (var content = sent.getInputStream()) {
            return new UploadedFile(sent.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
