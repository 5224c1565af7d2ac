/** Rows and rules of the matter. */
package io.yinuo.suggestion.internal;
