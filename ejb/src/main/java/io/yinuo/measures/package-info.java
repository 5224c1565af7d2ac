/**
 * The measures database (措施库): themes, policies, norms, indicators with their observations, measures, and what they are
 * linked with.
 *
 * <p>Rows without a bureau are shared by the whole installation; a bureau adds its own. Links point at ids of other
 * features, of which nothing is known here.
 */
package io.yinuo.measures;
