/** Pages on the archive of closed cases (归档). */
package io.yinuo.web.archiving;
