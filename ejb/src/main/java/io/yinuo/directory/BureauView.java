package io.yinuo.directory;

import java.util.UUID;

/**
 * A bureau (局) with its configuration.
 *
 * @param place the place whose people's congress refers to it, such as 慈溪市
 * @param suggestions for matters of the people's congress
 * @param proposals for matters of the CPPCC
 */
public record BureauView(
        UUID id,
        String code,
        String name,
        String place,
        KindSettings suggestions,
        KindSettings proposals,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet) {}
