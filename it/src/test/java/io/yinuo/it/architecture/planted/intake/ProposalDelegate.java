package io.yinuo.it.architecture.planted.intake;

/** Confuses the words. */
class ProposalDelegate {}
