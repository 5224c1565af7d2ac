package io.yinuo.directory;

/**
 * What an administrator settles for the own bureau (本局设置); what is under way keeps the days that it was given.
 *
 * @param expectedVersion the version that the page showed
 * @param name as it stands on the letterhead
 * @param place the place whose people's congress refers to the bureau, such as 慈溪市
 * @param suggestionPrefix prefix of document numbers of replies to suggestions, such as 慈教建
 * @param proposalPrefix the same for replies to proposals of the CPPCC
 * @param replyMonths months from the referral to the reply; the law says three, some provinces fewer (rule T2)
 * @param assignmentDays calendar days in which a section takes a matter
 * @param coHandlingDays calendar days for the opinion of a co-handling section
 * @param rehandlingDays calendar days for the second reply after a dissatisfied rating
 * @param ratingDays calendar days in which a rating is expected
 * @param defaultCopies to whom replies are copied unless the drafter says otherwise
 */
public record BureauSettings(
        int expectedVersion,
        String name,
        String place,
        String suggestionPrefix,
        String proposalPrefix,
        int replyMonths,
        int assignmentDays,
        int coHandlingDays,
        int rehandlingDays,
        int ratingDays,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet,
        String defaultCopies) {}
