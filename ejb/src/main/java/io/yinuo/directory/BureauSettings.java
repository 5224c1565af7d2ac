package io.yinuo.directory;

/**
 * What an administrator settles for the own bureau (本局设置).
 *
 * @param expectedVersion the version that the page showed
 * @param name as it stands on the letterhead
 * @param place the place whose people's congress refers to the bureau, such as 慈溪市
 * @param suggestions for matters of the people's congress
 * @param proposals for matters of the CPPCC
 */
public record BureauSettings(
        int expectedVersion,
        String name,
        String place,
        KindSettings suggestions,
        KindSettings proposals,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet) {}
