/**
 * Matters under leading supervision (重点督办): who leads and who presses them, by which plan, how far it has come, and how
 * satisfied the deputies are.
 *
 * <p>The mark itself is a part of the matter, as the referral may bring it already; here is what belongs to it.
 */
package io.yinuo.supervision;
