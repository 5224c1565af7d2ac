package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import io.yinuo.shared.Sha256;

/**
 * A file whose name and content agree, see {@link FileCheck}.
 *
 * @param name without blanks around it
 */
public record CheckedFile(String name, FileFormat format, byte[] content) {

    public String sha256() {
        return Sha256.hex(content);
    }
}
