/**
 * Who in the bureau handles a case (拟办、批办、认领、协办), and the talks with the deputy before a word is drafted.
 *
 * <p>{@link io.yinuo.assignment.Assignments} carries the sheet from proposal to acceptance,
 * {@link io.yinuo.assignment.Opinions} the co-handling sections, {@link io.yinuo.assignment.Consultations} the talks and
 * the list of requests.
 */
package io.yinuo.assignment;
