package io.yinuo.publication;

import io.yinuo.drafting.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A published reply as the public reads it (公开答复).
 *
 * @param blocks the masked words; empty in a list
 */
public record PublicCopy(
        UUID id,
        String organ,
        String documentNumber,
        String title,
        String mainRecipient,
        LocalDate signedOn,
        String url,
        LocalDate publishedOn,
        List<Block> blocks) {}
