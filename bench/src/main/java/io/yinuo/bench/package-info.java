/** Retrieval for the drafter's memory, measured on a labelled set (检索评测); run by {@code bin/bench}. */
package io.yinuo.bench;
