package io.yinuo.importing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * From where an imported case came (导入来源).
 *
 * @param fileName the letter in the ZIP, or sheet and line of the table
 * @param remarks what a person should look at
 */
public record ImportOrigin(
        UUID importId, String archive, String fileName, String importedBy, Instant importedAt, Set<LineRemark> remarks) {

    public ImportOrigin {
        remarks = Set.copyOf(remarks);
    }
}
