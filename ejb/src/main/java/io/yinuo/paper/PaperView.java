package io.yinuo.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper without its content (材料).
 *
 * @param suggestionId the matter, or null as long as it is not registered
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param mayWithdraw whether the caller may take it back
 * @param withdrawal null as long as the content is offered
 * @param version for {@code expectedVersion} of the commands
 */
public record PaperView(
        UUID id,
        UUID suggestionId,
        PaperKind kind,
        String fileName,
        FileFormat format,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt,
        boolean mayWithdraw,
        Withdrawal withdrawal,
        int version) {

    /**
     * Who took the paper back, when and why (撤下).
     *
     * @param exchangedFor the paper that is offered in its place (调换), or null
     */
    public record Withdrawal(String reason, String by, Instant at, UUID exchangedFor) {

        public boolean isExchange() {
            return exchangedFor != null;
        }
    }

    public boolean offered() {
        return withdrawal == null;
    }
}
