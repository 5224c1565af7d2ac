package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file whose name and content agree, see {@link FileCheck}.
 *
 * @param name without blanks around it
 */
public record CheckedFile(String name, FileFormat format, byte[] content) {

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
