package io.yinuo.feedback;

import java.util.UUID;

/**
 * Takes one row of a list of ratings over (采用评价清单).
 *
 * @param listName name of the file, kept in the trail with the line
 */
public record AcceptRating(
        UUID suggestionId,
        UUID replyId,
        UUID submitterId,
        Rating attitude,
        Rating result,
        String remark,
        String listName,
        int line) {}
