/** Rows that belong to no feature. */
package io.yinuo.shared.internal;
