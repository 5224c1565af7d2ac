package io.yinuo.feedback;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.ReplyView;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a submitter reads by a link (凭链接查看): the own reply and the own rating, nothing of others.
 *
 * @param rating the own rating, or null
 * @param rateable whether a rating is taken now
 */
public record LinkVisit(
        String bureau,
        MatterKind kind,
        String numberText,
        String title,
        UUID submitterId,
        String submitterName,
        ReplyView reply,
        List<Block> blocks,
        RatingView rating,
        boolean rateable,
        LocalDate expiresOn) {}
