package io.yinuo.directory;

/** Founds a bureau; the rest of its configuration is the ready-made set of the signature rule's region. */
public record NewBureau(
        String code,
        String name,
        String place,
        String suggestionPrefix,
        String proposalPrefix,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet,
        String defaultCopies) {}
