package io.yinuo.importing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files made byte by byte, honest ones and others. */
final class SampleZips {

    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private SampleZips() {}

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries, Charset names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Changes one byte of the entry at that place in the directory. */
    static byte[] withByte(byte[] zip, int entry, int at, int value) {
        var changed = zip.clone();
        changed[directory(zip, entry) + at] = (byte) value;
        return changed;
    }

    static int directory(byte[] zip, int entry) {
        int found = -1;
        for (int i = 0; i < zip.length - ENTRY.length; i++) {
            boolean begins = zip[i] == ENTRY[0] && zip[i + 1] == ENTRY[1] && zip[i + 2] == ENTRY[2] && zip[i + 3] == ENTRY[3];
            if (begins && ++found == entry) {
                return i;
            }
        }
        throw new AssertionError("no entry " + entry);
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
