package io.yinuo.paper.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What the first bytes of a file say that it is; its name is not asked. */
enum FileMagic {
    PDF,
    JPEG,
    PNG,
    /** A container; what is in it decides, see {@link Packed}. */
    ZIP,
    /** The older container; see {@link CompoundFile}. */
    OLE,
    /** Something that a computer executes. */
    PROGRAM,
    /** Something that a browser executes. */
    PAGE,
    /** Words, or anything else. */
    OTHER;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-dosexec", "application/x-msdownload", "application/x-elf", "application/x-executable",
            "application/x-sharedlib", "application/x-object", "application/x-mach-o", "application/x-mach-o-executable",
            "application/java-vm", "application/x-sh", "application/x-bat", "application/x-ms-shortcut",
            "text/x-python", "text/x-perl", "application/x-ms-installer", "application/x-shockwave-flash");

    /** Where a PDF, an image or a container begins: nothing may stand before it. */
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    static FileMagic of(byte[] content) {
        if (beginsWith(content, PDF_HEAD)) {
            return PDF;
        }
        if (beginsWith(content, ZIP_HEAD)) {
            return ZIP;
        }
        var type = magic(content);
        if (PROGRAMS.contains(type) || beginsWith(content, "#!".getBytes(StandardCharsets.US_ASCII))) {
            return PROGRAM;
        }
        if (Markup.beginsIn(content)) {
            return PAGE;
        }
        return switch (type) {
            case "image/jpeg" -> JPEG;
            case "image/png" -> PNG;
            case "application/x-tika-msoffice" -> OLE;
            default -> OTHER;
        };
    }

    private static String magic(byte[] content) {
        try (var bytes = new ByteArrayInputStream(content)) {
            MediaType type = TYPES.detect(bytes, new Metadata());
            return type.getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }

    private static boolean beginsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
