package io.yinuo.importing.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One file of a ZIP. It is unpacked into memory and never under its name, with a bound on what comes out: an entry from
 * which more comes than it says is damaged.
 *
 * @param name with its folders
 * @param at where its local header begins
 */
record ZipLetter(String name, boolean encrypted, int method, int crc, long packed, long size, long at) {

    private static final int LOCAL = 0x04034b50;
    private static final int LENGTH_OF_LOCAL = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 16 * 1024;
    private static final Pattern CLIMBING = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:");

    /**
     * What came out, or why nothing did.
     *
     * @param problem code of the reason, or null
     */
    record Unpacked(byte[] content, String problem) {

        private static Unpacked refused(String problem) {
            return new Unpacked(null, problem);
        }
    }

    /** The name without its folders. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether the path leads out of the folder in which somebody would unpack it. */
    boolean isClimbing() {
        return CLIMBING.matcher(name).find();
    }

    /**
     * @param zip the whole archive
     * @param most bytes that may come out
     */
    Unpacked unpack(byte[] zip, long most) {
        if (isClimbing()) {
            return Unpacked.refused("IMPORT_PATH_CLIMBS");
        }
        if (encrypted) {
            return Unpacked.refused("IMPORT_ENTRY_ENCRYPTED");
        }
        if (method != STORED && method != DEFLATED) {
            return Unpacked.refused("IMPORT_ENTRY_PACKING");
        }
        if (size > most) {
            return Unpacked.refused("IMPORT_ENTRY_TOO_LARGE");
        }
        return begin(zip).map(from -> unpack(zip, from)).orElseGet(() -> Unpacked.refused("IMPORT_ENTRY_DAMAGED"));
    }

    private Optional<Integer> begin(byte[] zip) {
        if (at < 0 || at + LENGTH_OF_LOCAL > zip.length) {
            return Optional.empty();
        }
        var header = ByteBuffer.wrap(zip, (int) at, LENGTH_OF_LOCAL).slice().order(ByteOrder.LITTLE_ENDIAN);
        long from = at + LENGTH_OF_LOCAL + (header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF);
        return header.getInt(0) == LOCAL && from + packed <= zip.length ? Optional.of((int) from) : Optional.empty();
    }

    private Unpacked unpack(byte[] zip, int from) {
        var out = new ByteArrayOutputStream();
        if (method == STORED && packed != size) {
            return Unpacked.refused("IMPORT_ENTRY_DAMAGED");
        }
        if (method == STORED) {
            out.write(zip, from, (int) packed);
        } else {
            var problem = inflate(zip, from, out);
            if (problem != null) {
                return Unpacked.refused(problem);
            }
        }
        var content = out.toByteArray();
        var sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue() == crc ? new Unpacked(content, null) : Unpacked.refused("IMPORT_ENTRY_DAMAGED");
    }

    private String inflate(byte[] zip, int from, ByteArrayOutputStream out) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, from, (int) packed);
            var buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    return "IMPORT_ENTRY_DAMAGED";
                }
                out.write(buffer, 0, read);
                if (out.size() > size) {
                    return "IMPORT_ENTRY_DAMAGED";
                }
            }
            return null;
        } catch (DataFormatException broken) {
            return "IMPORT_ENTRY_DAMAGED";
        } finally {
            inflater.end();
        }
    }
}
