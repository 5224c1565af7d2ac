/**
 * Steps that were taken outside of the system, on paper or in another one, and are typed in by the office (线下办理补录).
 *
 * <p>The step itself is carried out by its own boundary, as the person who decided it; here stands who typed it in, on
 * what evidence, and whether the person objects.
 */
package io.yinuo.offline;
