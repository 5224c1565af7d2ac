/** Messages: how they leave the application, and who is spared on which days. */
package io.yinuo.it.notification;
