package io.yinuo.web.paper;

import io.yinuo.paper.FileFormat;
import io.yinuo.paper.UploadLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said at every place where a file can be chosen. */
@Named
@RequestScoped
public class UploadView {

    @Inject
    UploadLimit limit;

    public int getMegabytes() {
        return limit.megabytes();
    }

    public long getBytes() {
        return limit.bytes();
    }

    public int getImportMegabytes() {
        return limit.importMegabytes();
    }

    public long getImportBytes() {
        return limit.importBytes();
    }

    /** The endings that the browser offers: {@code .pdf,.docx}. */
    public String getAccepted() {
        return Stream.of(FileFormat.values())
                .flatMap(format -> format.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }
}
