/**
 * Words that are found again: full-text search over what a person may see, and the memory at the drafter's elbow (检索).
 *
 * <p>Documents are counted up from the rows of the features below; what changes is marked in its transaction and written to
 * the index by a sweep.
 */
package io.yinuo.search;
