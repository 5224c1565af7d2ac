package io.yinuo.directory;

import java.util.UUID;

/**
 * A bureau (局) with its configuration.
 *
 * @param place the place whose people's congress refers to it, such as 慈溪市
 * @param suggestionPrefix prefix of the document number of replies to suggestions, such as 慈教建
 * @param proposalPrefix the same for replies to proposals of the CPPCC
 * @param defaultCopies to whom replies are copied unless the drafter says otherwise
 */
public record BureauView(
        UUID id,
        String code,
        String name,
        String place,
        String suggestionPrefix,
        String proposalPrefix,
        int replyMonths,
        int extendedReplyMonths,
        int assignmentDays,
        int coHandlingDays,
        int rehandlingDays,
        int ratingDays,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet,
        String defaultCopies) {}
