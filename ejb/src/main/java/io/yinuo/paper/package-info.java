/**
 * The papers of a matter (材料): files that people bring, kept with the case and given out again unchanged.
 *
 * <p>What a file is, its content says and not its name; both must agree. Papers are of the bureau: deputies and liaisons
 * do not see them.
 */
package io.yinuo.paper;
