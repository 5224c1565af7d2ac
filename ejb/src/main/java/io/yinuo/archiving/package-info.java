/**
 * Closed cases on their way to the archive (归档): the list of their papers, what is missing, the number, and the seal that
 * keeps everybody from changing them afterwards.
 */
package io.yinuo.archiving;
