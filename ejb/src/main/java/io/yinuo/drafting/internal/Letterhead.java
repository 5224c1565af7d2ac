package io.yinuo.drafting.internal;

/** What the letter shows and the reply's own row does not hold: names and the number. */
public record Letterhead(String organ, String documentNumber, String signatory) {}
