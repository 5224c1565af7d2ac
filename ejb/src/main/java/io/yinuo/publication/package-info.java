/**
 * The disclosure of delivered replies (公开): a public copy without what belongs to persons, or the ground for withholding.
 *
 * <p>Whether the public may read a reply is settled with its draft; here the decision is carried out after the delivery.
 */
package io.yinuo.publication;
