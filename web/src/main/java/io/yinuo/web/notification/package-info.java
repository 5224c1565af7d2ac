/** Messages on pages: the inbox, and what the office director releases. */
package io.yinuo.web.notification;
