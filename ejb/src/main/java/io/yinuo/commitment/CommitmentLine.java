package io.yinuo.commitment;

/**
 * A promise in a list, with the matter to which it was made (承诺台账行).
 *
 * @param remarks how many remarks of deputies wait for an answer
 */
public record CommitmentLine(CommitmentView commitment, String numberText, String title, long remarks) {}
