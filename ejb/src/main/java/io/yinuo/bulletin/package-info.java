/**
 * Official papers composed from the data (通报、年度总结): their figures are counted, never typed, and what a released one said
 * stays as it was.
 */
package io.yinuo.bulletin;
