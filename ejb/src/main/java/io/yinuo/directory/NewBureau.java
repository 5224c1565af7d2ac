package io.yinuo.directory;

/** Founds a bureau; the rest of its configuration is the ready-made set of the signature rule's region. */
public record NewBureau(
        String code,
        String name,
        String place,
        KindSettings suggestions,
        KindSettings proposals,
        SignatureRule signatureRule,
        OutcomeSet outcomeSet) {}
