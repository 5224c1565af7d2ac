package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The door by which files come in: neither empty nor too large, decently named, and what the name says (rules PA1-PA4).
 *
 * <p>The content alone decides what a file is. Programs and pages are told apart from mere confusions, because the advice
 * differs; an office file with macros is not taken, whatever it is called.
 */
@ApplicationScoped
public class FileCheck {

    private static final String FIELD = "file";

    private final UploadLimit limit;

    /** For the container. */
    protected FileCheck() {
        this(null);
    }

    @Inject
    public FileCheck(UploadLimit limit) {
        this.limit = limit;
    }

    /** @throws InvalidInput on {@code file}, with a code of its own for each reason */
    public CheckedFile check(UploadedFile file) {
        var name = FileName.of(file.name());
        var format = FileName.format(name);
        var content = file.content();
        if (content == null || content.length == 0) {
            throw new InvalidInput(FIELD, "FILE_EMPTY");
        }
        if (content.length > limit.bytes()) {
            throw new InvalidInput(FIELD, "FILE_TOO_LARGE", limit.megabytes());
        }
        require(format, FileMagic.of(content), content);
        return new CheckedFile(name, format, content);
    }

    private static void require(FileFormat format, FileMagic magic, byte[] content) {
        switch (magic) {
            case PROGRAM -> throw new InvalidInput(FIELD, "FILE_PROGRAM");
            case PAGE -> throw new InvalidInput(FIELD, "FILE_PAGE");
            case PDF -> same(format, FileFormat.PDF);
            case JPEG -> same(format, FileFormat.JPG);
            case PNG -> same(format, FileFormat.PNG);
            case ZIP -> same(format, Packed.formatOf(content));
            case OLE -> same(format, CompoundFile.formatOf(content));
            case OTHER -> {
                same(format, FileFormat.TXT);
                PlainText.requireReadable(content);
            }
        }
    }

    /** @param found null when the content is none of the formats that are taken */
    private static void same(FileFormat named, FileFormat found) {
        if (named != found) {
            throw new InvalidInput(FIELD, "FILE_NOT_WHAT_IT_SAYS", named.name());
        }
    }
}
