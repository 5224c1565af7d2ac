package io.yinuo.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was decided on the disclosure of a reply (公开办理记录).
 *
 * @param masked at how many places words were taken out
 * @param note on the ground of a withheld one, or why a copy was taken down
 */
public record PublicationView(
        UUID id,
        UUID replyId,
        PublicationStatus status,
        String url,
        LocalDate publishedOn,
        int masked,
        WithholdingGround ground,
        String note,
        String decidedBy,
        Instant decidedAt,
        Instant takenDownAt) {}
