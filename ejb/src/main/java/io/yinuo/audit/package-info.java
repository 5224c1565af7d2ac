/**
 * The append-only trail (操作留痕): who did what, for whom, when, with what before and after.
 *
 * <p>Each case has a hash chain of its own, and each bureau one for its administration, so that no two cases wait for
 * one another; a sealer links the heads of the chains. Knows no feature: a case is an id.
 */
package io.yinuo.audit;
