package io.yinuo.feedback;

import io.yinuo.paper.UploadedFile;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Types in a form that a submitter filled in on paper (录入征询意见表).
 *
 * @param signedOn the day that the form bears
 * @param scan of the form
 */
public record EnterRatingForm(
        UUID suggestionId,
        UUID replyId,
        UUID submitterId,
        Rating attitude,
        Rating result,
        String remark,
        LocalDate signedOn,
        UploadedFile scan) {}
