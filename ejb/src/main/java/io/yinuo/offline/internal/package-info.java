/** The rows of what was typed in, and their rules. */
package io.yinuo.offline.internal;
