/** The rows of what was told to whom. */
package io.yinuo.notification.internal;
