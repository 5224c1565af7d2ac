/** Promises and what became of them, for other systems. */
package io.yinuo.web.api.commitment;
