package io.yinuo.commitment.internal;

/** A promise with number and title of its matter and the remarks that wait for an answer, read in one statement. */
public record BoardRow(Commitment commitment, String numberText, String title, long remarks) {}
