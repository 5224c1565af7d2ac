/** The server is killed under load, at moments that nobody chose, and started again; not in the default build. */
package io.yinuo.it.kills;
