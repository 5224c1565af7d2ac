package io.yinuo.measures.internal;

/** A document as a catalogue says it. */
public record PolicyItem(
        String code, String issuer, String documentNumber, String title, String issuedOn, String link) {}
