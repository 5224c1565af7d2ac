/** The page on which the delivery of a reply is recorded, deputy by deputy. */
package io.yinuo.web.delivery;
