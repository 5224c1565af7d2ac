package io.yinuo.feedback.internal;

import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingList.Finding;
import java.util.List;

/**
 * A row of a list of ratings as it was read, before it is known whose it is.
 *
 * @param kind what the row says the matter is, empty where it does not
 * @param session as printed, empty where the list does not say
 * @param findings words of ratings that were not understood
 */
public record ListedRating(
        String sheet,
        int line,
        String kind,
        String session,
        String number,
        String title,
        String name,
        Rating attitude,
        Rating result,
        String remark,
        List<Finding> findings,
        List<Finding> remarks) {}
