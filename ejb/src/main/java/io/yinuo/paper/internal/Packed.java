package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import io.yinuo.shared.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a ZIP container holds: an office document, an OFD, or something that has no business here.
 *
 * <p>It is opened by its directory, as the office programs do, and unpacked once into nothing, with a bound on what comes
 * out: what an entry says of its own size is not believed (rule PA4).
 */
final class Packed {

    private static final String FIELD = "file";
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_CONTENT_TYPES = 1024 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OFD_ROOT = "OFD.xml";
    private static final String DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String XLSX_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final Pattern MACROS = Pattern.compile("(?i)macroEnabled|vbaProject|vnd\\.ms-excel\\.intlmacrosheet");
    private static final Pattern PROGRAM = Pattern.compile("(?i).*\\.(class|jar|exe|dll|com|scr|bat|cmd|ps1|sh|js|vbs|so)");
    private static final Pattern CLIMBING = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");

    private final ZipFile zip;
    private final byte[] buffer = new byte[16 * 1024];
    private long unpacked;

    private Packed(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * The format of what is in it, or null when none is known.
     *
     * @throws InvalidInput {@code FILE_MACROS}, {@code FILE_PROGRAM}, {@code FILE_UNPACKS_TOO_LARGE}, {@code FILE_DAMAGED}
     */
    static FileFormat formatOf(byte[] content) {
        try {
            var copy = Files.createTempFile("yinuo-paper", ".zip");
            try {
                Files.write(copy, content);
                return formatOf(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileFormat formatOf(Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
            return new Packed(zip).format();
        } catch (ZipException | IllegalArgumentException | java.io.EOFException broken) {
            throw new InvalidInput(FIELD, "FILE_DAMAGED");
        }
    }

    private FileFormat format() throws IOException {
        requireFewEntries();
        String contentTypes = "";
        boolean ofd = false;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            requireHarmless(entry.getName());
            var kept = entry.getName().equals(CONTENT_TYPES) ? new ByteArrayOutputStream() : null;
            unpack(entry, kept);
            contentTypes = kept == null ? contentTypes : kept.toString(StandardCharsets.UTF_8);
            ofd |= entry.getName().equals(OFD_ROOT);
        }
        if (MACROS.matcher(contentTypes).find()) {
            throw new InvalidInput(FIELD, "FILE_MACROS");
        }
        if (contentTypes.contains(DOCX_MAIN)) {
            return FileFormat.DOCX;
        }
        if (contentTypes.contains(XLSX_MAIN)) {
            return FileFormat.XLSX;
        }
        return ofd ? FileFormat.OFD : null;
    }

    private void requireFewEntries() {
        if (zip.size() > MOST_ENTRIES) {
            throw new InvalidInput(FIELD, "FILE_UNPACKS_TOO_LARGE");
        }
    }

    private static void requireHarmless(String name) {
        if (CLIMBING.matcher(name).find()) {
            throw new InvalidInput(FIELD, "FILE_DAMAGED");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
            throw new InvalidInput(FIELD, "FILE_MACROS");
        }
        if (PROGRAM.matcher(name).matches()) {
            throw new InvalidInput(FIELD, "FILE_PROGRAM");
        }
    }

    /** @param kept takes what comes out, or null */
    private void unpack(ZipEntry entry, ByteArrayOutputStream kept) throws IOException {
        try (InputStream packed = zip.getInputStream(entry)) {
            for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                unpacked += read;
                boolean keptTooMuch = kept != null && kept.size() + read > MOST_CONTENT_TYPES;
                if (unpacked > MOST_UNPACKED || keptTooMuch) {
                    throw new InvalidInput(FIELD, "FILE_UNPACKS_TOO_LARGE");
                }
                if (kept != null) {
                    kept.write(buffer, 0, read);
                }
            }
        }
    }
}
