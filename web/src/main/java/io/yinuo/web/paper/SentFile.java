package io.yinuo.web.paper;

import io.yinuo.paper.UploadedFile;

/** A file as the browser sent it, for the boundary that checks it. */
public final class SentFile {

    private SentFile() {}

    /** The file that was chosen, or null. */
    public static UploadedFile of(org.primefaces.model.file.UploadedFile sent) {
        return sent == null || sent.getFileName() == null || sent.getFileName().isEmpty()
                ? null
                : new UploadedFile(sent.getFileName(), sent.getContent());
    }
}
