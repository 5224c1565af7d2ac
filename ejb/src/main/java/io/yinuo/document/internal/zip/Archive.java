package io.yinuo.document.internal.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is being filled; the same content gives the same bytes. */
public final class Archive {

    /** The first day that a ZIP can tell. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    public Archive put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Archive put(String name, byte[] content) {
        try {
            var entry = new ZipEntry(name);
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
