/** Who works where, as far as a caller needs it to fill a command; and the administrator's checks. */
package io.yinuo.web.api.directory;
