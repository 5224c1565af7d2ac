package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import io.yinuo.shared.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The container of older office files (OLE compound file, MS-CFB), told by the names in its directory.
 *
 * <p>A directory entry has 128 bytes and begins at a multiple of 128; every such place is looked at, so that no chain of
 * sectors, which a hostile file may close to a ring, has to be followed.
 */
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int NAME_BYTES = 64;
    private static final int STORAGE = 1;
    private static final int ROOT = 5;

    private CompoundFile() {}

    /**
     * The format of what is in it, or null when none is known.
     *
     * @throws InvalidInput {@code FILE_MACROS}; {@code FILE_PROTECTED} for a file that a password closes
     */
    static FileFormat formatOf(byte[] content) {
        var names = names(content);
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            throw new InvalidInput("file", "FILE_PROTECTED");
        }
        if (!names.contains("Root Entry") || !names.contains("WordDocument")) {
            return null;
        }
        if (names.contains("Macros") || names.contains("_VBA_PROJECT_CUR") || names.contains("_VBA_PROJECT")) {
            throw new InvalidInput("file", "FILE_MACROS");
        }
        return FileFormat.DOC;
    }

    private static Set<String> names(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var names = new HashSet<String>();
        for (int at = HEADER; at + ENTRY <= content.length; at += ENTRY) {
            int length = bytes.getShort(at + NAME_BYTES);
            int type = bytes.get(at + NAME_BYTES + 2);
            if (length > 2 && length <= NAME_BYTES && length % 2 == 0 && type >= STORAGE && type <= ROOT) {
                names.add(new String(content, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
