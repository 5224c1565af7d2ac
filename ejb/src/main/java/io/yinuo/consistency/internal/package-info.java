/** The statements behind the check. */
package io.yinuo.consistency.internal;
