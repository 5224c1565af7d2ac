/** The measures database for other systems. */
package io.yinuo.web.api.measures;
