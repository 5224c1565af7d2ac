package io.yinuo.directory;

import java.util.UUID;

/**
 * A bureau (局) with its configuration.
 *
 * @param place the place whose people's congress refers to it, such as 慈溪市
 * @param suggestions for matters of the people's congress
 * @param proposals for matters of the CPPCC
 * @param contributionPrefix prefix of opinions that go to the unit which answers (会办意见)
 * @param signedElsewhere whether replies are reviewed and signed in another system, so that the office types it in
 * @param ratings whose rating decides, and when enough was asked
 * @param studyScope which replies the leaders discuss together before one is signed
 * @param archivePattern how the numbers of the archive are written, see {@link ArchivePattern}
 * @param sheetApprover before whom assignment sheets are put
 */
public record BureauView(
        UUID id,
        String code,
        String name,
        String place,
        KindSettings suggestions,
        KindSettings proposals,
        String contributionPrefix,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet,
        boolean signedElsewhere,
        RatingSettings ratings,
        StudyScope studyScope,
        String archivePattern,
        SheetApprover sheetApprover) {}
