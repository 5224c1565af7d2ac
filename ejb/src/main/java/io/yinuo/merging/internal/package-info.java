/** Rows and rules of matters that belong together. */
package io.yinuo.merging.internal;
